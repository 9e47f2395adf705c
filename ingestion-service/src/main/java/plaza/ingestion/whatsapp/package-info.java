/** WhatsApp Cloud API as a channel. */
@NullMarked
package plaza.ingestion.whatsapp;

import org.jspecify.annotations.NullMarked;
