/** The wall of a page: posts, comments, replies, hiding, removal. Pure. */
@NullMarked
package plaza.simulator.facebook.model;

import org.jspecify.annotations.NullMarked;
