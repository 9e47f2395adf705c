/** Customers that look alike, and what becomes of joining and parting them. */
@NullMarked
package plaza.conversation.matching.model;

import org.jspecify.annotations.NullMarked;
