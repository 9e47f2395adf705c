/** People who play by the same doors as everybody: customers at the simulated network, agents at the services. */
@NullMarked
package plaza.system.cast;

import org.jspecify.annotations.NullMarked;
