@NullMarked
package plaza.simulator.it;

import org.jspecify.annotations.NullMarked;
