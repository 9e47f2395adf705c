/** What WhatsApp allows. */
@NullMarked
package plaza.ingestion.whatsapp.model;

import org.jspecify.annotations.NullMarked;
