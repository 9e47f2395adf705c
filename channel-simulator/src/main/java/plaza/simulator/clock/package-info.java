/** The clock of the whole local platform, which this simulator alone may move. */
@NullMarked
package plaza.simulator.clock;

import org.jspecify.annotations.NullMarked;
