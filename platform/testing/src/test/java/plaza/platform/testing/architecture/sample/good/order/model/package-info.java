/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.good.order.model;

import org.jspecify.annotations.NullMarked;
