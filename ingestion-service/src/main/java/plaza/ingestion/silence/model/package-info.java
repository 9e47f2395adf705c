/** Brands as they speak or are silent. Pure. */
@NullMarked
package plaza.ingestion.silence.model;

import org.jspecify.annotations.NullMarked;
