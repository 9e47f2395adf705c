/** Raw records in, interaction events out. */
@NullMarked
package plaza.ingestion.normalise.kafka;

import org.jspecify.annotations.NullMarked;
