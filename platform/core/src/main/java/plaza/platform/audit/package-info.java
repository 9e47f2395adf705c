/** The append-only trail of what people did; texts apart so that they can be erased. */
@NullMarked
package plaza.platform.audit;

import org.jspecify.annotations.NullMarked;
