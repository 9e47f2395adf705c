package plaza.contracts;

import java.time.Duration;
import java.util.Map;

/** How long the records of a topic stay. */
public sealed interface Keeping {

    /** Every record stays for {@code time}. */
    record Retained(Duration time) implements Keeping {}

    /** The newest record of each key stays for ever. */
    record Compacted() implements Keeping {}

    /** The settings of a Kafka topic that say the same. */
    default Map<String, String> config() {
        return switch (this) {
            case Retained retained ->
                Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(retained.time.toMillis()));
            case Compacted() -> Map.of("cleanup.policy", "compact");
        };
    }
}
