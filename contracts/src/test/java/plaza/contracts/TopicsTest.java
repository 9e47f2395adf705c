package plaza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

    private static final Set<String> SERVICES =
            Set.of("ingestion-service", "conversation-service", "agent-service", "reporting-service");

    static List<Topic> topics() {
        return Topics.load().list();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_is_named_context_aggregate_version(Topic topic) {
        assertThat(topic.name()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(topics()).extracting(Topic::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_is_owned_by_the_service_of_its_context(Topic topic) {
        assertThat(topic.owner()).isIn(SERVICES);
        assertThat(topic.name()).startsWith(topic.owner().replace("-service", "."));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_says_its_key_and_what_it_tells(Topic topic) {
        assertThat(topic.key()).isNotBlank();
        assertThat(topic.says()).isNotBlank();
        assertThat(topic.partitions()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_compacted_topic_has_a_key(Topic topic) {
        assertThat(topic.keeping() instanceof Keeping.Compacted && topic.key().equals("none"))
                .as("records without a key cannot be compacted")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_reader_is_a_service_with_a_group_of_its_own(Topic topic) {
        assertThat(topic.readers()).allSatisfy(reader -> {
            assertThat(reader.service()).isIn(SERVICES);
            assertThat(reader.group()).startsWith(reader.service() + ".");
        });
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_carries_event_types_of_its_own_context(Topic topic) {
        String context = topic.name().substring(0, topic.name().indexOf('.'));

        assertThat(topic.events()).isNotEmpty().allSatisfy(type -> assertThat(type)
                .matches(context + "\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"));
    }

    @Test
    void no_group_reads_two_topics() {
        assertThat(topics().stream().flatMap(topic -> topic.readers().stream()).map(TopicReader::group))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_event_type_of_a_topic_has_a_schema_and_every_schema_a_topic() {
        Set<String> listed = topics().stream()
                .filter(topic -> !topic.schemaless())
                .flatMap(topic -> topic.events().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> described = CommittedFiles.events("*/*/*.schema.json").stream()
                .map(CommittedFiles::type)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described)
                .as("folders of contracts/events against events of topics.yaml")
                .isEqualTo(listed);
    }

    @Test
    void an_event_type_goes_to_one_topic() {
        assertThat(topics().stream().flatMap(topic -> topic.events().stream())).doesNotHaveDuplicates();
    }

    @Test
    void dead_letters_are_kept_as_long_as_the_topic_they_come_from() {
        Topics topics = Topics.parse("""
                defaults: {partitions: 3}
                topics:
                  - name: a.b.v1
                    owner: a-service
                    key: b
                    retention: P2D
                    data: personal
                    says: something
                    events: [a.done.v1]
                    consumers:
                      - {service: c-service, group: c-service.b, deadLetters: true}
                      - {service: c-service, group: c-service.other, deadLetters: true}
                      - {service: d-service, group: d-service.b}
                """);

        List<KafkaTopic> created = topics.toCreate();

        assertThat(created).extracting(KafkaTopic::name).containsExactly("a.b.v1", "c-service.a.b.v1.dlq");
        assertThat(created).extracting(KafkaTopic::partitions).containsExactly(3, 1);
        assertThat(created)
                .extracting(topic -> topic.config().get("retention.ms"))
                .containsExactly("172800000", "172800000");
    }

    @Test
    void a_key_that_is_not_known_is_refused_as_a_typo() {
        assertThatThrownBy(() -> Topics.parse("topics: [{name: a.b.v1, retentoin: P2D}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("retentoin");
    }

    @Test
    void a_topic_that_is_kept_neither_by_time_nor_by_key_is_refused() {
        assertThatThrownBy(() -> Topics.parse("topics: [{name: a.b.v1, owner: a-service, key: b}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b.v1 needs either retention");
    }

    @Test
    void a_topic_that_says_nothing_of_its_readers_is_refused() {
        assertThatThrownBy(() -> Topics.parse("topics: [{name: a.b.v1, owner: a-service, key: b, retention: P1D,"
                        + " data: public, says: x, events: []}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b.v1 has no consumers");
    }
}
