/** Webhooks of WhatsApp Cloud API, read with Jackson. */
@NullMarked
package plaza.ingestion.whatsapp.network;

import org.jspecify.annotations.NullMarked;
