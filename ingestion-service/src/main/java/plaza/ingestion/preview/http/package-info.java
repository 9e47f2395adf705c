/** The preview for administrators. */
@NullMarked
package plaza.ingestion.preview.http;

import org.jspecify.annotations.NullMarked;
