package plaza.reporting.intake;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.contracts.Topic;
import plaza.contracts.TopicReader;
import plaza.contracts.Topics;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.reporting.fact.model.Fact;
import plaza.reporting.fact.model.FactType;

class EventsAreReadWithToleranceTest {

    private static final String ANSWERED = "conversation.conversation-answered.v1";
    private static final String NEEDED = "conversation.answer-needed.v1";
    private static final Events EVENTS = Events.load();

    /** The fields of events by which a person could be told, other than the ids of agents. */
    private static final Set<String> PERSONAL = Set.of("publicName", "customerId", "text", "phone", "email");

    private final FactReader reader = new FactReader(new ObjectMapper());

    @ParameterizedTest
    @MethodSource("everyExample")
    void every_example_ever_committed_becomes_a_fact(EventExample example) {
        Fact fact = read(example.type(), example.json());

        assertThat(fact.type().label()).isEqualTo(example.type());
        assertThat(fact.eventId()).isEqualTo(UUID.fromString(Records.EVENT_ID));
        assertThat(fact.sequence()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void a_field_of_the_future_is_not_seen(EventExample example) {
        assertThat(read(example.type(), example.withUnknownField())).isEqualTo(read(example.type(), example.json()));
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void nothing_by_which_a_customer_or_a_name_could_be_told_is_kept(EventExample example) {
        Map<String, Object> withNames = tree(example.json());
        PERSONAL.forEach(field -> withNames.put(field, "Rosa Quiroga"));

        assertThat(read(example.type(), text(withNames)).payload()).doesNotContain("Rosa", "Lucía");
    }

    @Test
    void every_event_of_the_topics_that_name_this_service_has_a_type_of_fact() {
        assertThat(heardTypes())
                .allSatisfy(type -> assertThat(FactType.find(type)).isPresent());
    }

    @Test
    void an_answer_counts_when_it_stood_on_the_network() {
        Fact fact = read(ANSWERED, EVENTS.get(ANSWERED).example("full").json());

        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-22T13:04:01.000Z"));
        assertThat(fact.person().agent()).isEqualTo("a0000000-0000-4000-8000-000000000001");
        assertThat(fact.person().site()).isNull();
        assertThat(fact.origin().site()).isEqualTo("cordoba");
        assertThatJson(fact.payload())
                .isObject()
                .containsEntry("clock", "first-answer")
                .containsEntry("since", "2026-11-22T13:00:00.000Z")
                .containsEntry("withinTarget", true);
    }

    @Test
    void an_acceptance_says_where_the_agent_sat() {
        Fact fact = read(
                "agent.offer-accepted.v1",
                EVENTS.get("agent.offer-accepted.v1").example("minimal").json());

        assertThat(fact.person().site()).isEqualTo("cordoba");
        assertThat(fact.matter().turn()).isNotNull();
    }

    @Test
    void a_word_that_nobody_knows_is_kept_as_it_is() {
        EventExample example = EVENTS.get(NEEDED).example("full");

        Fact fact = read(NEEDED, example.with("channel", "hologram").replace("first-answer", "third-answer"));

        assertThat(fact.origin().channel()).isEqualTo("hologram");
        assertThat(fact.payload()).contains("third-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "channel", "brand", "accountId", "turnId", "language", "deadline"})
    void an_older_event_without_a_dimension_is_still_a_fact(String field) {
        assertThat(read(NEEDED, EVENTS.get(NEEDED).example("full").without(field))
                        .type())
                .isEqualTo(FactType.ANSWER_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "since|",
                "since|yesterday",
                "since|0001-01-01T00:00:00.000Z",
                "since|9999-01-01T00:00:00.000Z",
                "publishedAt|",
                "publishedAt|2026-11-22",
                "withinTarget|perhaps",
                "turnId|not-an-id",
                "conversationId|7"
            })
    void what_would_break_a_figure_is_poison(String field, String value) {
        String json = value == null
                ? EVENTS.get(ANSWERED).example("full").with(field, "")
                : EVENTS.get(ANSWERED).example("full").with(field, value);

        assertThatThrownBy(() -> read(ANSWERED, json))
                .isInstanceOfSatisfying(PoisonRecord.class, poison -> assertThat(poison.reason())
                        .isEqualTo("malformed"))
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "\"x\"", "null", "{\"since\":"})
    void what_is_no_json_object_is_poison(String value) {
        assertThatThrownBy(() -> read(NEEDED, value)).isInstanceOf(PoisonRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "language"})
    void a_nul_is_poison_because_the_database_keeps_none(String field) {
        String json = EVENTS.get(NEEDED).example("full").with(field, "a\0b");

        assertThatThrownBy(() -> read(NEEDED, json)).isInstanceOf(PoisonRecord.class);
    }

    @Test
    void an_event_of_a_type_from_the_future_is_nobodys_business_here() {
        assertThat(reader.read(Records.of("conversation.conversation-sang.v1", "{}")))
                .isInstanceOf(Reading.Unknown.class);
    }

    @Test
    void a_tombstone_takes_no_fact_back() {
        assertThat(reader.read(Records.of("agent.agent-changed.v1", ""))).isInstanceOf(Reading.Tombstone.class);
    }

    @Test
    void an_id_that_is_no_uuid_becomes_the_same_one_each_time() {
        ReceivedRecord without = new ReceivedRecord(
                "agent.directory.v1",
                0,
                7,
                "key",
                Map.of("ce_type", NEEDED),
                EVENTS.get(NEEDED).example("full").json().getBytes(StandardCharsets.UTF_8));

        assertThat(fact(reader.read(without)).eventId())
                .isEqualTo(fact(reader.read(without)).eventId());
    }

    static Stream<EventExample> everyExample() {
        return Stream.concat(heardTypes().stream(), Stream.of("ingestion.account-changed.v1"))
                .flatMap(type -> EVENTS.get(type).examples().stream());
    }

    private static List<String> heardTypes() {
        return Topics.load().list().stream()
                .filter(EventsAreReadWithToleranceTest::isHeard)
                .flatMap(topic -> topic.events().stream())
                .filter(type -> !type.startsWith("ingestion."))
                .toList();
    }

    private static boolean isHeard(Topic topic) {
        return topic.readers().stream().map(TopicReader::service).anyMatch("reporting-service"::equals);
    }

    private Fact read(String type, String json) {
        return fact(reader.read(Records.of(type, json)));
    }

    private static Fact fact(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Known.class);
        return ((Reading.Known) reading).fact();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(String json) {
        try {
            return new ObjectMapper().readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(Map<String, Object> tree) {
        try {
            return new ObjectMapper().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
