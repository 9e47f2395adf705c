/** The clock, which the local platform can move. */
@NullMarked
package plaza.workspace.clock;

import org.jspecify.annotations.NullMarked;
