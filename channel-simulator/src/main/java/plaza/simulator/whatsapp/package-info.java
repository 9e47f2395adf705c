/** WhatsApp's Cloud API with one telephone number; always private. */
@NullMarked
package plaza.simulator.whatsapp;

import org.jspecify.annotations.NullMarked;
