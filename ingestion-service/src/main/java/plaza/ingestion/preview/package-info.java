/** What a payload would become, without keeping anything. */
@NullMarked
package plaza.ingestion.preview;

import org.jspecify.annotations.NullMarked;
