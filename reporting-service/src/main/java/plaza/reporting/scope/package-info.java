/** What a token may see, as queries need it. */
@NullMarked
package plaza.reporting.scope;

import org.jspecify.annotations.NullMarked;
