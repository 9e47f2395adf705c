package plaza.platform.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way to Kafka.
 *
 * @param id the event's id; the same fact, told again, has the same id
 * @param topic where it goes
 * @param key what orders it; null spreads it over partitions
 * @param type CloudEvents type, {@code <context>.<fact>.v<major>}
 * @param subject the aggregate that it speaks of
 * @param sequence the aggregate's version: grows with every event of one subject
 * @param time when it happened, by the service's clock
 * @param headers further record headers
 * @param payload the exact bytes of the record's value
 */
public record OutboxEvent(
        UUID id,
        String topic,
        @Nullable String key,
        String type,
        String subject,
        long sequence,
        Instant time,
        Map<String, String> headers,
        byte[] payload) {}
