/** Tests of the servers behind tests. */
@NullMarked
package plaza.platform.testing.backing;

import org.jspecify.annotations.NullMarked;
