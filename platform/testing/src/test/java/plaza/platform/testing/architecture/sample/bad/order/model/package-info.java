/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.bad.order.model;

import org.jspecify.annotations.NullMarked;
