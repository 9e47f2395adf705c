/** Silencing a brand: one act after which nothing of it leaves, on any replica, until it is lifted. */
@NullMarked
package plaza.ingestion.silence;

import org.jspecify.annotations.NullMarked;
