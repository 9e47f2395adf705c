/** How many calls an account may make. Pure. */
@NullMarked
package plaza.simulator.limit;

import org.jspecify.annotations.NullMarked;
