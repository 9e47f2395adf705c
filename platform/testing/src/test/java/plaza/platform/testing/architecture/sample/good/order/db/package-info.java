/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.good.order.db;

import org.jspecify.annotations.NullMarked;
