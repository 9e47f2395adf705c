/** The tests that keep the contracts honest. */
@NullMarked
package plaza.contracts;

import org.jspecify.annotations.NullMarked;
