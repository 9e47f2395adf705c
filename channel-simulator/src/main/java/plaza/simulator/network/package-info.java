/** The words that every simulated network shares: people, ids, what stands, how it is delivered. Pure. */
@NullMarked
package plaza.simulator.network;

import org.jspecify.annotations.NullMarked;
