/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.good.order;

import org.jspecify.annotations.NullMarked;
