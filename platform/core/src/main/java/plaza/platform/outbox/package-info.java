/** State change and event leave together: rows written in the use case's transaction, one leased relay to Kafka. */
@NullMarked
package plaza.platform.outbox;

import org.jspecify.annotations.NullMarked;
