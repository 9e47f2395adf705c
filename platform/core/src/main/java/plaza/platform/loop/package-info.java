/** Loops that run beside the requests, one thread each. */
@NullMarked
package plaza.platform.loop;

import org.jspecify.annotations.NullMarked;
