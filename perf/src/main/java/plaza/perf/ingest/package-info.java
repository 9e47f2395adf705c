/** How webhooks are taken and understood, and how replies leave under a limit. */
@NullMarked
package plaza.perf.ingest;

import org.jspecify.annotations.NullMarked;
