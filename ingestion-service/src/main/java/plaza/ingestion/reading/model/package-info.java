/** How long something waits for its words. */
@NullMarked
package plaza.ingestion.reading.model;

import org.jspecify.annotations.NullMarked;
