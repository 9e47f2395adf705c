/** What WhatsApp Cloud API tells, and its pure mapping. */
@NullMarked
package plaza.ingestion.whatsapp.model;

import org.jspecify.annotations.NullMarked;
