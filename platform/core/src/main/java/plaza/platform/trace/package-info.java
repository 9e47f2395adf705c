/** W3C trace context of the present work. */
@NullMarked
package plaza.platform.trace;

import org.jspecify.annotations.NullMarked;
