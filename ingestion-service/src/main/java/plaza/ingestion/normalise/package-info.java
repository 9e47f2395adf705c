/** From raw bytes to interactions, each once. */
@NullMarked
package plaza.ingestion.normalise;

import org.jspecify.annotations.NullMarked;
