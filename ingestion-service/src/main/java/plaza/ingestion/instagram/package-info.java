/** Instagram as a channel. */
@NullMarked
package plaza.ingestion.instagram;

import org.jspecify.annotations.NullMarked;
