package plaza.contracts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventAssertionsTest {

    private static final String TOPIC = "conversation.conversation.v1";
    private static final String TYPE = "conversation.answer-needed.v1";
    private static final EventExample EXAMPLE = Events.load().get(TYPE).example("full");
    private static final Map<String, String> ENVELOPE = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01",
            "ce_type", TYPE,
            "ce_source", "/plaza/conversation-service",
            "ce_time", "2026-11-22T13:00:00.000Z",
            "content-type", "application/json");

    @Test
    void a_missing_field_is_named_with_the_event_type() {
        assertThatThrownBy(() -> EventAssertions.assertFits(TYPE, EXAMPLE.without("deadline")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not a valid " + TYPE)
                .hasMessageContaining("deadline");
    }

    @Test
    void a_time_without_milliseconds_is_refused() {
        assertThatThrownBy(() -> EventAssertions.assertFits(TYPE, EXAMPLE.with("deadline", "2026-11-22T13:00:00Z")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("deadline");
    }

    @Test
    void an_id_that_is_no_uuid_is_refused() {
        assertThatThrownBy(() -> EventAssertions.assertFits(TYPE, EXAMPLE.with("turnId", "7")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("turnId");
    }

    @Test
    void a_value_that_nobody_knows_yet_is_allowed_in_open_text() {
        assertThatCode(() -> EventAssertions.assertFits(TYPE, EXAMPLE.with("channel", "carrier-pigeon")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_record_with_its_whole_envelope_fits_its_topic() {
        assertThatCode(() -> EventAssertions.assertRecordFits(TOPIC, ENVELOPE, EXAMPLE.json()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_record_without_an_envelope_is_refused() {
        assertThatThrownBy(() -> EventAssertions.assertRecordFits(TOPIC, Map.of("ce_type", TYPE), EXAMPLE.json()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ce_id");
    }

    @Test
    void a_record_on_a_topic_that_does_not_list_its_type_is_refused() {
        assertThatThrownBy(() -> EventAssertions.assertRecordFits("ingestion.account.v1", ENVELOPE, EXAMPLE.json()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not carry " + TYPE);
    }
}
