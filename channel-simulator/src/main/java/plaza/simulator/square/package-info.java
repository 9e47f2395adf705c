/** What the square's page listens to. */
@NullMarked
package plaza.simulator.square;

import org.jspecify.annotations.NullMarked;
