/** The raw log on Kafka. */
@NullMarked
package plaza.ingestion.webhook.kafka;

import org.jspecify.annotations.NullMarked;
