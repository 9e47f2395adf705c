/** Tests of the walk against a service that errs on purpose. */
@NullMarked
package plaza.platform.testing.walk;

import org.jspecify.annotations.NullMarked;
