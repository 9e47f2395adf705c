package plaza.contracts;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One topic of {@code topics.yaml}.
 *
 * @param name {@code <context>.<aggregate>.v<major>}
 * @param owner the one service that writes it
 * @param key what its records are keyed, and therefore ordered, by; {@code none} where they are spread
 * @param keeping how long its records stay
 * @param data the kind of data it carries
 * @param says what it tells, in a sentence
 * @param events the event types in it
 * @param schemaless true where the value is bytes of others, which no schema of ours describes
 * @param readers who reads it; empty where its first reader is still to come
 */
public record Topic(
        String name,
        String owner,
        String key,
        Keeping keeping,
        int partitions,
        short replicas,
        DataClass data,
        String says,
        List<String> events,
        boolean schemaless,
        List<TopicReader> readers) {

    /** Dead letters of a compacted topic; those of others are kept no longer than the topic they come from. */
    private static final Duration DEAD_LETTERS_OF_COMPACTED = Duration.ofDays(30);

    public Topic {
        events = List.copyOf(events);
        readers = List.copyOf(readers);
    }

    /** The name of the topic where {@code service} puts what it could not read of {@code topic}. */
    public static String deadLetters(String service, String topic) {
        return service + "." + topic + ".dlq";
    }

    /** The names of this topic's dead-letter topics, one for each service that wants one. */
    public List<String> deadLetters() {
        return readers.stream()
                .filter(TopicReader::deadLetters)
                .map(reader -> deadLetters(reader.service(), name))
                .distinct()
                .toList();
    }

    /** This topic and its dead-letter topics, as the broker wants them. */
    public List<KafkaTopic> toCreate() {
        return Stream.concat(
                        Stream.of(new KafkaTopic(name, partitions, replicas, keeping)),
                        deadLetters().stream().map(this::deadLetterTopic))
                .toList();
    }

    /** One partition, so that what is replayed comes in the order in which it failed. */
    private KafkaTopic deadLetterTopic(String deadLetters) {
        Keeping kept =
                switch (keeping) {
                    case Keeping.Retained retained -> retained;
                    case Keeping.Compacted() -> new Keeping.Retained(DEAD_LETTERS_OF_COMPACTED);
                };
        return new KafkaTopic(deadLetters, 1, replicas, kept);
    }
}
