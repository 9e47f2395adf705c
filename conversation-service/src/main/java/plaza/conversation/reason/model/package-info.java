/** The tree of reasons, and what is chosen from it. */
@NullMarked
package plaza.conversation.reason.model;

import org.jspecify.annotations.NullMarked;
