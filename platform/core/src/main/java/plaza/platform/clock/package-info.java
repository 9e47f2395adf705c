/** The one source of time of a service; local platforms may move it (DESIGN 4.10). */
@NullMarked
package plaza.platform.clock;

import org.jspecify.annotations.NullMarked;
