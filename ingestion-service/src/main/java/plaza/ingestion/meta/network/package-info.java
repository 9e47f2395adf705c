/** The envelope of Meta's webhooks, opened part by part. */
@NullMarked
package plaza.ingestion.meta.network;

import org.jspecify.annotations.NullMarked;
