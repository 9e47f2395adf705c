/** Test support for every service: clocks, waiting, tokens, probes. Used in test scope only. */
@NullMarked
package plaza.platform.testing;

import org.jspecify.annotations.NullMarked;
