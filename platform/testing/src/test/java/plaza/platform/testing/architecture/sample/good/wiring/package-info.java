/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.good.wiring;

import org.jspecify.annotations.NullMarked;
