package plaza.agent.assignment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plaza.agent.assignment.model.Heard;
import plaza.agent.assignment.model.Need;
import plaza.agent.house.Json;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Visibility;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.contracts.Topics;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

/** What conversation-service has ever committed to say is read as it is meant, and what is new is passed over. */
class EveryExampleIsUnderstoodTest {

    private static final String TOPIC = "conversation.conversation.v1";
    private static final Events EVENTS = Events.load();
    private static final ConversationId ID =
            new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"));
    private static final TurnId TURN = new TurnId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f03"));
    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");

    private final ConversationRecords records = new ConversationRecords(Json.mapper());

    @TestFactory
    Stream<DynamicTest> every_example_of_the_topic_is_read_or_passed_over() {
        return Topics.load().get(TOPIC).events().stream()
                .flatMap(type -> EVENTS.get(type).examples().stream())
                .flatMap(example -> Stream.of(
                        DynamicTest.dynamicTest(example.toString(), () -> read(example.type(), example.json())),
                        DynamicTest.dynamicTest(
                                example + " with an unknown field",
                                () -> read(example.type(), example.withUnknownField()))));
    }

    @Test
    void an_answer_that_is_needed() {
        assertThat(example("conversation.answer-needed.v1", "full"))
                .contains(new Heard.AnswerNeeded(
                        ID, 7, need(Visibility.PUBLIC), new AgentId("a6c5c1de-9d1e-4a35-8f0e-000000000001")));
    }

    @Test
    void an_answer_that_is_needed_without_an_owner_or_a_visibility() {
        Need expected = new Need(
                TURN,
                new Channel("facebook"),
                new Brand("telco-andina"),
                new Site("cordoba"),
                new Language("es"),
                Set.of(),
                null,
                ONE,
                ONE.plusSeconds(3_600));

        assertThat(example("conversation.answer-needed.v1", "minimal"))
                .contains(new Heard.AnswerNeeded(ID, 7, expected, null));
    }

    @Test
    void a_deadline_that_moved() {
        Instant since = Instant.parse("2026-11-22T12:58:00Z");

        assertThat(example("conversation.deadline-changed.v1", "full"))
                .contains(new Heard.DeadlineChanged(ID, 7, TURN, since, since.plusSeconds(3_600)));
    }

    @Test
    void a_turn_that_is_over() {
        assertThat(example("conversation.conversation-answered.v1", "full")).contains(new Heard.TurnOver(ID, 7, TURN));
        assertThat(example("conversation.answer-no-longer-needed.v1", "full"))
                .contains(new Heard.TurnOver(ID, 7, TURN));
    }

    @Test
    void a_case_that_is_closed() {
        assertThat(example("conversation.conversation-resolved.v1", "minimal")).contains(new Heard.Resolved(ID, 7));
    }

    @Test
    void what_does_not_move_work_is_passed_over() {
        assertThat(example("conversation.conversation-opened.v1", "full")).isEmpty();
        assertThat(example("conversation.message-received.v1", "full")).isEmpty();
        assertThat(example("conversation.conversation-reopened.v1", "full")).isEmpty();
    }

    @Test
    void a_type_that_is_not_known_yet_is_passed_over() {
        assertThat(read("conversation.conversation-merged.v1", "{}")).isEmpty();
    }

    @Test
    void a_channel_and_a_visibility_that_are_not_known_yet_are_carried_on() {
        EventExample example = EVENTS.get("conversation.answer-needed.v1").example("full");
        String newer = example.json().replace("\"facebook\"", "\"mastodon\"").replace("\"public\"", "\"members\"");

        assertThat(read(example.type(), newer)).hasValueSatisfying(heard -> {
            Need need = ((Heard.AnswerNeeded) heard).need();
            assertThat(need.channel()).isEqualTo(new Channel("mastodon"));
            assertThat(need.visibility()).isNull();
        });
    }

    @Test
    void what_can_never_be_understood_is_poison() {
        assertThatThrownBy(() -> read("conversation.answer-needed.v1", "not json"))
                .isInstanceOf(PoisonRecord.class);
        assertThatThrownBy(() -> read(
                        "conversation.answer-needed.v1",
                        EVENTS.get("conversation.answer-needed.v1")
                                .example("full")
                                .without("deadline")))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("deadline");
        assertThatThrownBy(() -> records.read(record("conversation.conversation-resolved.v1", "{}", Map.of())))
                .isInstanceOf(PoisonRecord.class);
    }

    private Optional<Heard> example(String type, String label) {
        return read(type, EVENTS.get(type).example(label).json());
    }

    private Optional<Heard> read(String type, String json) {
        return records.read(record(type, json, Map.of("sequence", "7")));
    }

    private static ReceivedRecord record(String type, String json, Map<String, String> headers) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put("ce_type", type);
        return new ReceivedRecord(TOPIC, 0, 0, ID.toString(), all, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Need need(Visibility visibility) {
        return new Need(
                TURN,
                new Channel("facebook"),
                new Brand("telco-andina"),
                new Site("cordoba"),
                new Language("es"),
                Set.of(),
                visibility,
                ONE,
                ONE.plusSeconds(3_600));
    }
}
