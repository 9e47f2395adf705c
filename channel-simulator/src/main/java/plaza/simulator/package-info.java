/** The channel simulator: a stand-in for the networks, true to their wires. */
@NullMarked
package plaza.simulator;

import org.jspecify.annotations.NullMarked;
