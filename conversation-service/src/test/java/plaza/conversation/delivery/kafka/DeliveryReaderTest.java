package plaza.conversation.delivery.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.moderation.model.ActState;
import plaza.platform.consumer.PoisonRecord;

class DeliveryReaderTest {

    private static final Events EVENTS = Events.load();
    private static final String MODERATION = "ingestion.moderation-changed.v1";

    private final DeliveryReader reader = new DeliveryReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    static Stream<EventExample> every_example() {
        return Stream.of(
                        "reply-leaving",
                        "reply-published",
                        "reply-refused",
                        "reply-held",
                        "reply-outcome-unknown",
                        "reply-undelivered",
                        "moderation-changed")
                .flatMap(what -> EVENTS.get("ingestion." + what + ".v1").examples().stream());
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_example_ever_committed_is_read_with_fields_of_the_future(EventExample example) {
        assertThat(read(example.type(), example.json())).isPresent();
        assertThat(read(example.type(), example.withUnknownField())).isEqualTo(read(example.type(), example.json()));
    }

    @ParameterizedTest
    @CsvSource({
        "leaving, leaving",
        "published, published",
        "refused, refused",
        "held, held",
        "outcome-unknown, unknown",
        "undelivered, undelivered"
    })
    void each_event_is_a_state(String event, String state) {
        EventExample example = EVENTS.get("ingestion.reply-" + event + ".v1").example("full");

        assertThat(read(example.type(), example.json()))
                .map(DeliveryReader.Heard.OfReply.class::cast)
                .map(heard -> heard.state().label())
                .contains(state);
    }

    @Test
    void what_is_told_of_a_part_is_of_that_part_only() {
        EventExample example = EVENTS.get("ingestion.reply-published.v1").example("step");

        assertThat(read(example.type(), example.json()))
                .map(DeliveryReader.Heard.OfStep.class::cast)
                .hasValueSatisfying(heard -> {
                    assertThat(heard.step().number()).isEqualTo(1);
                    assertThat(heard.step().of()).isEqualTo(3);
                    assertThat(heard.step().file()).isEqualTo(UUID.fromString("0198f0aa-0000-7000-8000-0000000000a1"));
                    assertThat(heard.step().state().label()).isEqualTo("published");
                });
    }

    @ParameterizedTest
    @CsvSource({"leaving, LEAVING", "held, HELD", "outcome-unknown, UNKNOWN", "done, DONE", "refused, REFUSED"})
    void each_state_of_an_act_is_read(String told, ActState.Stage stage) {
        EventExample example = EVENTS.get(MODERATION).example("full");

        assertThat(read(MODERATION, example.with("state", told)))
                .map(DeliveryReader.Heard.OfAct.class::cast)
                .map(heard -> heard.state().stage())
                .contains(stage);
    }

    @Test
    void a_state_of_the_future_is_left_alone() {
        assertThat(read(MODERATION, EVENTS.get(MODERATION).example("full").with("state", "pondered")))
                .isEmpty();
    }

    @Test
    void a_publication_without_the_networks_name_of_it_is_poison() {
        EventExample published = EVENTS.get("ingestion.reply-published.v1").example("full");

        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(published.type(), published.without("externalId")));
        assertThatExceptionOfType(PoisonRecord.class)
                .isThrownBy(() -> read(published.type(), published.without("replyId")));
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(published.type(), "{"));
    }

    @Test
    void a_type_of_the_future_is_left_alone() {
        assertThat(read("ingestion.reply-edited.v1", "{}")).isEmpty();
    }

    private Optional<DeliveryReader.Heard> read(String type, String json) {
        return reader.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
