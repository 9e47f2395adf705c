package plaza.conversation.assignment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.assignment.model.Assignment;
import plaza.platform.consumer.PoisonRecord;

class AssignmentReaderTest {

    private static final String ACCEPTED = "agent.offer-accepted.v1";
    private static final Events EVENTS = Events.load();

    private final AssignmentReader reader = new AssignmentReader(new ObjectMapper());

    static Stream<EventExample> every_example() {
        return Stream.of(
                        ACCEPTED,
                        "agent.conversation-offered.v1",
                        "agent.offer-declined.v1",
                        "agent.offer-timed-out.v1",
                        "agent.assignment-released.v1")
                .flatMap(type -> EVENTS.get(type).examples().stream());
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_example_ever_committed_is_read_with_fields_of_the_future(EventExample example) {
        assertThat(read(example.type(), example.json())).isPresent();
        assertThat(read(example.type(), example.withUnknownField())).isEqualTo(read(example.type(), example.json()));
    }

    @Test
    void an_acceptance_names_an_owner_and_an_offer_does_not() {
        EventExample accepted = EVENTS.get(ACCEPTED).example("full");
        EventExample offered = EVENTS.get("agent.conversation-offered.v1").example("full");

        assertThat(read(ACCEPTED, accepted.json()).orElseThrow()).isInstanceOf(Assignment.Accepted.class);
        assertThat(read(ACCEPTED, accepted.json()).flatMap(Assignment::findOwnership))
                .hasValueSatisfying(ownership -> assertThat(ownership.owner()).isNotNull());
        assertThat(read(offered.type(), offered.json()).flatMap(Assignment::findOwnership))
                .isEmpty();
    }

    @Test
    void a_type_of_the_future_is_left_alone() {
        assertThat(read("agent.assignment-transferred.v1", "{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversationId", "agentId", "epoch"})
    void an_acceptance_without_what_it_must_have_is_poison(String field) {
        EventExample accepted = EVENTS.get(ACCEPTED).example("full");

        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(ACCEPTED, accepted.without(field)));
    }

    @ParameterizedTest
    @CsvSource({"''", "null", "[]", "{"})
    void what_is_not_an_event_is_poison(String value) {
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(ACCEPTED, value));
    }

    private Optional<Assignment> read(String type, String json) {
        return reader.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
