/** Canonical log keys and redaction. */
@NullMarked
package plaza.platform.log;

import org.jspecify.annotations.NullMarked;
