/** The simulator's own API under /sim. */
@NullMarked
package plaza.simulator.control;

import org.jspecify.annotations.NullMarked;
