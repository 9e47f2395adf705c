/** Calls of the WhatsApp Cloud API. */
@NullMarked
package plaza.ingestion.whatsapp.network;

import org.jspecify.annotations.NullMarked;
