/** The private side of an account: who said what to whom, and what may still be said. Pure. */
@NullMarked
package plaza.simulator.chat;

import org.jspecify.annotations.NullMarked;
