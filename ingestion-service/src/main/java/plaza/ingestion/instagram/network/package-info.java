/** Webhooks of Instagram, read with Jackson. */
@NullMarked
package plaza.ingestion.instagram.network;

import org.jspecify.annotations.NullMarked;
