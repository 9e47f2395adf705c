/** Loops that run beside the requests, one thread each. */
@NullMarked
package plaza.agent.loop;

import org.jspecify.annotations.NullMarked;
