/** What may go wrong on demand. Pure. */
@NullMarked
package plaza.simulator.fault;

import org.jspecify.annotations.NullMarked;
