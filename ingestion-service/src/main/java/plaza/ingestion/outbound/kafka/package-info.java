/** Approved replies in, deliveries out. */
@NullMarked
package plaza.ingestion.outbound.kafka;

import org.jspecify.annotations.NullMarked;
