package plaza.platform.servers;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Kafka topic that has to exist.
 *
 * @param name its name
 * @param partitions into how many parts it is split; never changed afterwards, because the order of keys hangs on it
 * @param retention how long records are kept; empty keeps them for ever
 * @param compacted whether only the newest record of each key is kept
 */
public record Topic(String name, int partitions, Optional<Duration> retention, boolean compacted) {

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException(name + " needs at least 1 partition, not " + partitions);
        }
    }

    /** A topic whose records are kept for a time. */
    public static Topic keptFor(String name, int partitions, Duration retention) {
        return new Topic(name, partitions, Optional.of(retention), false);
    }

    /** A topic that keeps the newest record of each key. */
    public static Topic compacted(String name, int partitions) {
        return new Topic(name, partitions, Optional.empty(), true);
    }

    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cleanup.policy", compacted ? "compact" : "delete");
        settings.put(
                "retention.ms",
                retention.map(Duration::toMillis).map(String::valueOf).orElse("-1"));
        return settings;
    }

    /** One line of text, as {@link #parse} reads it: name, partitions, retention or {@code -}, policy. */
    String toLine() {
        return String.join(
                " ",
                name,
                Integer.toString(partitions),
                retention.map(Duration::toString).orElse("-"),
                compacted ? "compact" : "delete");
    }

    static Topic parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 4) {
            throw new IllegalArgumentException("a topic is 4 words, not: " + line);
        }
        Optional<Duration> retention = "-".equals(words[2]) ? Optional.empty() : Optional.of(Duration.parse(words[2]));
        return new Topic(words[0], Integer.parseInt(words[1]), retention, "compact".equals(words[3]));
    }
}
