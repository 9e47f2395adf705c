/** One holder at a time for work that must not be done twice at once, free of wall clocks. */
@NullMarked
package plaza.platform.lease;

import org.jspecify.annotations.NullMarked;
