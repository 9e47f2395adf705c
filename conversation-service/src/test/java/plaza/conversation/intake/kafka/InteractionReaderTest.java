package plaza.conversation.intake.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventContract;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.consumer.PoisonRecord;

class InteractionReaderTest {

    private static final EventContract CONTRACT = Events.load().get("ingestion.interaction-received.v1");
    private static final EventExample FULL = CONTRACT.example("full");

    private final InteractionReader reader =
            new InteractionReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void a_full_event_is_read_whole() {
        assertThat(read(FULL.json()))
                .isEqualTo(new Heard.Work(new Interaction(
                        new InteractionId(UUID.fromString("3f0c5f0e-5d0b-5f6a-9a53-0b6d5a2f7c11")),
                        new MessageKey(Said.PAGE, "900_901"),
                        Said.CORDOBA,
                        new OrderKey("facebook:100000000000001:900_901"),
                        Instant.parse("2026-11-22T13:00:00Z"),
                        Instant.parse("2026-11-22T13:00:01.250Z"),
                        new Act.Created(
                                Kind.COMMENT,
                                Direction.INBOUND,
                                Visibility.PUBLIC,
                                new Person("7001", "Rosa Quiroga"),
                                "100000000000001_900",
                                "100000000000001_900",
                                "Hace dos días que no tengo señal en Alta Córdoba",
                                List.of(new Attachment("image", "55", "https://scontent.xx.fbcdn.net/v/55.jpg")),
                                Instant.parse("2026-11-22T13:00:00Z")))));
    }

    static Stream<EventExample> every_example() {
        return CONTRACT.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_example_ever_committed_is_read(EventExample example) {
        assertThatNoException().isThrownBy(() -> read(example.json()));
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void fields_of_the_future_are_ignored(EventExample example) {
        assertThat(read(example.withUnknownField())).isEqualTo(read(example.json()));
    }

    @Test
    void a_minimal_event_of_another_kind_is_not_work() {
        assertThat(read(CONTRACT.example("minimal").json())).isEqualTo(new Heard.NotWork(Heard.Why.KIND));
    }

    @Test
    void a_private_message_of_another_network_is_work_and_private() {
        Interaction message = work(CONTRACT.example("message").json());

        assertThat(message.key().account().channel().tag()).isEqualTo("whatsapp");
        assertThat(message.act()).isInstanceOfSatisfying(Act.Created.class, created -> {
            assertThat(created.visibility()).isEqualTo(Visibility.PRIVATE);
            assertThat(created.kind()).isEqualTo(Kind.DIRECT_MESSAGE);
        });
    }

    @Test
    void what_hangs_on_a_message_is_read_with_the_name_of_its_bytes() {
        assertThat(work(CONTRACT.example("file").json()).act())
                .isInstanceOfSatisfying(Act.Created.class, created -> assertThat(created.attachments())
                        .containsExactly(
                                new Attachment(
                                        "image",
                                        "56",
                                        null,
                                        null,
                                        UUID.fromString("2f4e9c7a-3c1d-5b8e-9d42-7a6f0c1b2d3e")),
                                new Attachment("location", null, "geo:-31.4201,-64.1888", "Alta Córdoba", null)));
    }

    @Test
    void a_receipt_is_not_work() {
        assertThat(read(CONTRACT.example("receipt").json())).isEqualTo(new Heard.NotWork(Heard.Why.KIND));
    }

    @Test
    void a_removal_without_author_is_work() {
        assertThat(work(CONTRACT.example("removed").json()).act()).isEqualTo(new Act.Removed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reaction", "receipt", "unknown", "a-kind-of-the-future"})
    void kinds_that_can_never_be_work_are_not_work(String kind) {
        assertThat(read(FULL.with("kind", kind))).isEqualTo(new Heard.NotWork(Heard.Why.KIND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post",
                "comment",
                "mention",
                "quote",
                "direct_message",
                "email",
                "review",
                "postback",
                "referral",
                "order",
                "lead",
                "call"
            })
    void kinds_that_can_be_work_are_work(String kind) {
        assertThat(read(FULL.with("kind", kind))).isInstanceOf(Heard.Work.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "delivered", "reacted", "a-verb-of-the-future"})
    void verbs_that_say_nothing_of_a_message_are_not_work(String verb) {
        assertThat(read(FULL.with("verb", verb))).isEqualTo(new Heard.NotWork(Heard.Why.VERB));
    }

    @ParameterizedTest
    @CsvSource({"edited, Edited", "removed, Removed", "restored, Restored", "hidden, Hidden", "unhidden, Unhidden"})
    void verbs_that_change_a_message_are_work(String verb, String act) {
        assertThat(work(FULL.with("verb", verb)).act().getClass().getSimpleName())
                .isEqualTo(act);
    }

    @Test
    void a_visibility_of_the_future_is_no_knowledge() {
        assertThat(created(FULL.with("visibility", "friends-of-friends")).visibility())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"outbound, OUTBOUND", "inbound, INBOUND", "sideways, INBOUND"})
    void what_is_not_said_to_be_ours_is_a_customers(String word, Direction direction) {
        assertThat(created(FULL.with("direction", word)).direction()).isEqualTo(direction);
    }

    @Test
    void without_a_direction_it_is_a_customers() {
        assertThat(created(FULL.without("direction")).direction()).isEqualTo(Direction.INBOUND);
    }

    @Test
    void what_our_own_account_wrote_is_ours_whatever_the_wire_says() {
        String echo = FULL.json().replace("\"7001\"", "\"100000000000001\"");

        assertThat(created(echo).direction()).isEqualTo(Direction.OUTBOUND);
    }

    @Test
    void without_a_time_of_writing_the_time_of_the_event_stands() {
        assertThat(created(FULL.without("createdAt")).createdAt()).isEqualTo(Instant.parse("2026-11-22T13:00:00Z"));
    }

    @Test
    void what_is_written_without_a_name_of_its_own_is_named_by_its_event() {
        assertThat(work(FULL.without("externalId")).key().externalId())
                .isEqualTo("3f0c5f0e-5d0b-5f6a-9a53-0b6d5a2f7c11");
    }

    @Test
    void a_change_of_something_without_a_name_changes_nothing() {
        EventExample removed = CONTRACT.example("removed");

        assertThat(read(removed.without("externalId"))).isEqualTo(new Heard.NotWork(Heard.Why.NO_TARGET));
    }

    @Test
    void characters_that_a_database_cannot_keep_are_left_out() {
        assertThat(created(FULL.with("text", "antes\0después")).text()).isEqualTo("antesdespués");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interactionId",
                "channel",
                "kind",
                "verb",
                "accountId",
                "brand",
                "site",
                "language",
                "occurredAt",
                "receivedAt",
                "orderKey"
            })
    void an_event_without_what_it_must_have_is_poison(String field) {
        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(FULL.without(field)))
                .satisfies(poison -> assertThat(poison.reason()).isEqualTo("incomplete"))
                .withMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{\"interactionId\": \"not-a-uuid\"}",
                "{\"occurredAt\": \"yesterday\"}"
            })
    void what_is_not_an_event_is_poison(String value) {
        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(value))
                .satisfies(poison -> assertThat(poison.reason()).isIn("malformed", "incomplete"));
    }

    @Test
    void poison_is_told_without_quoting_what_was_said() {
        String broken = FULL.json().replace("\"2026-11-22T13:00:01.250Z\"", "\"Rosa Quiroga\"");

        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(broken))
                .satisfies(poison -> assertThat(poison.getMessage()).doesNotContain("Rosa"));
    }

    @Test
    void an_id_that_no_index_can_hold_is_poison() {
        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(FULL.with("externalId", "9".repeat(5_000))))
                .satisfies(poison -> assertThat(poison.reason()).isEqualTo("too-long"));
    }

    private Heard read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Interaction work(String json) {
        return ((Heard.Work) read(json)).interaction();
    }

    private Act.Created created(String json) {
        return (Act.Created) work(json).act();
    }
}
