/** Receiving: who may speak to us, and when we say that we heard. */
@NullMarked
package plaza.ingestion.webhook;

import org.jspecify.annotations.NullMarked;
