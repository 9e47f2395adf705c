/** Measurements, each beside the floor of the same run. */
@NullMarked
package plaza.perf;

import org.jspecify.annotations.NullMarked;
