/** A sample. */
@NullMarked
package plaza.platform.testing.architecture.sample.bad.order;

import org.jspecify.annotations.NullMarked;
