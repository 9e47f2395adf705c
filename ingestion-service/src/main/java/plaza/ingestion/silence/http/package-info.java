/** Brands and their silence over HTTP. */
@NullMarked
package plaza.ingestion.silence.http;

import org.jspecify.annotations.NullMarked;
