/** Raw payloads are sealed with a key of their day, and are gone with it. */
@NullMarked
package plaza.ingestion.rawkey;

import org.jspecify.annotations.NullMarked;
