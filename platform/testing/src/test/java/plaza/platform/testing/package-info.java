/** Tests of the test support, where it could lie. */
@NullMarked
package plaza.platform.testing;

import org.jspecify.annotations.NullMarked;
