/** Numbers of the WhatsApp Cloud API. */
@NullMarked
package plaza.ingestion.whatsapp;

import org.jspecify.annotations.NullMarked;
