/** Facebook pages as a channel. */
@NullMarked
package plaza.ingestion.facebook;

import org.jspecify.annotations.NullMarked;
