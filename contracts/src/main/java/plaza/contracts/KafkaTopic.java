package plaza.contracts;

import java.util.Map;

/** A topic as the broker wants it; dead-letter topics have this form only. */
public record KafkaTopic(String name, int partitions, short replicas, Keeping keeping) {

    /** The settings of the topic under Kafka's own keys. */
    public Map<String, String> config() {
        return keeping.config();
    }
}
