/** Records set aside with their reason, listed and replayed by an administrator. */
@NullMarked
package plaza.platform.deadletter;

import org.jspecify.annotations.NullMarked;
