package plaza.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All topics of Plaza, as {@code topics.yaml} says them. A key that is not known there is refused: it is a typo. */
public final class Topics {

    private static final int SOME_PARTITIONS = 6;

    private final List<Topic> topics;

    private Topics(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    /** Reads {@code contracts/topics.yaml} from the class path. */
    public static Topics load() {
        return parse(Resources.get("topics.yaml"));
    }

    /** Reads the text of a topics file. */
    public static Topics parse(String yaml) {
        try {
            YamlFile file = new YAMLMapper().readValue(yaml, YamlFile.class);
            YamlDefaults defaults = Objects.requireNonNullElse(file.defaults(), new YamlDefaults(null, null));
            return new Topics(Objects.requireNonNullElse(file.topics(), List.<YamlTopic>of()).stream()
                    .map(topic -> topic.toTopic(defaults))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("topics.yaml cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    public List<Topic> list() {
        return topics;
    }

    /** The topic of that name; throws where there is none. */
    public Topic get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("topics.yaml has no topic " + name + "; it has "
                        + topics.stream().map(Topic::name).toList()));
    }

    public Optional<Topic> find(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** The topics that carry an event type. */
    public List<Topic> withEvent(String type) {
        return topics.stream().filter(topic -> topic.events().contains(type)).toList();
    }

    /** Every topic, dead letters included, as the broker wants it. */
    public List<KafkaTopic> toCreate() {
        return topics.stream().flatMap(topic -> topic.toCreate().stream()).toList();
    }

    private record YamlFile(
            @Nullable YamlDefaults defaults, @Nullable List<YamlTopic> topics) {}

    private record YamlDefaults(
            @Nullable Integer partitions, @Nullable Short replicas) {}

    private record YamlReader(
            @Nullable String service, @Nullable String group, boolean deadLetters) {

        TopicReader toReader(String topic) {
            return new TopicReader(
                    named(topic, "consumers.service", service), named(topic, "group", group), deadLetters);
        }
    }

    private record YamlTopic(
            @Nullable String name,
            @Nullable String owner,
            @Nullable String key,
            @Nullable String retention,
            boolean compacted,
            @Nullable Integer partitions,
            @Nullable Short replicas,
            @Nullable String data,
            @Nullable String says,
            @Nullable List<String> events,
            boolean schemaless,
            @Nullable List<YamlReader> consumers) {

        Topic toTopic(YamlDefaults defaults) {
            String topic = named("a topic", "name", name);
            return new Topic(
                    topic,
                    named(topic, "owner", owner),
                    named(topic, "key", key),
                    keeping(topic),
                    first(partitions, defaults.partitions(), SOME_PARTITIONS),
                    first(replicas, defaults.replicas(), (short) 1),
                    DataClass.parse(named(topic, "data", data)),
                    named(topic, "says", says),
                    named(topic, "events", events),
                    schemaless,
                    named(topic, "consumers", consumers).stream()
                            .map(reader -> reader.toReader(topic))
                            .toList());
        }

        private Keeping keeping(String topic) {
            if (compacted == (retention != null)) {
                throw new IllegalArgumentException(topic + " needs either retention (ISO-8601) or compacted: true");
            }
            return retention == null ? new Keeping.Compacted() : new Keeping.Retained(Duration.parse(retention));
        }
    }

    private static <T> T named(String topic, String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("topics.yaml: " + topic + " has no " + key);
        }
        return value;
    }

    private static <T> T first(@Nullable T own, @Nullable T shared, T otherwise) {
        return own != null ? own : Objects.requireNonNullElse(shared, otherwise);
    }
}
