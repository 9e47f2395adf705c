/** Loops that run beside the requests, one thread each. */
@NullMarked
package plaza.ingestion.loop;

import org.jspecify.annotations.NullMarked;
