/** Instagram's professional accounts. */
@NullMarked
package plaza.ingestion.instagram;

import org.jspecify.annotations.NullMarked;
