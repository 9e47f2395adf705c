/** Tests of the architecture rules against a service that keeps them and one that breaks each. */
@NullMarked
package plaza.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
