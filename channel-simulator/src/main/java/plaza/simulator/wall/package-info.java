/** The public ground of an account: posts, comments, replies, hiding, removal. Pure. */
@NullMarked
package plaza.simulator.wall;

import org.jspecify.annotations.NullMarked;
