/** The Graph API as far as Plaza calls it. */
@NullMarked
package plaza.simulator.graph;

import org.jspecify.annotations.NullMarked;
