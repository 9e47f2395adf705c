/** What happened, kept for ever as it was told, in ids and figures only. */
@NullMarked
package plaza.reporting.fact;

import org.jspecify.annotations.NullMarked;
