/** Days of keys, and what a sealed payload is bound to. */
@NullMarked
package plaza.ingestion.rawkey.model;

import org.jspecify.annotations.NullMarked;
