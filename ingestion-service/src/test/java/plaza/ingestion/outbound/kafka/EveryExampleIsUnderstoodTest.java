package plaza.ingestion.outbound.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventContract;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.outbound.model.Approval;
import plaza.ingestion.outbound.model.Delivery;
import plaza.platform.consumer.PoisonRecord;

class EveryExampleIsUnderstoodTest {

    private static final EventContract CONTRACT = Events.load().get("conversation.reply-approved.v1");

    private final ApprovedReader reader = new ApprovedReader(Json.mapper().findAndRegisterModules());

    static Stream<EventExample> examples() {
        return CONTRACT.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_a_reply_that_can_leave(EventExample example) {
        assertThat(read(example.json()).first(true)).isEqualTo(Delivery.Queued.FIRST);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_unknown_field_disturbs_nobody(EventExample example) {
        assertThat(read(example.withUnknownField()).reply())
                .isEqualTo(read(example.json()).reply());
    }

    @Test
    void a_visibility_that_nobody_knows_is_never_published() {
        String json = CONTRACT.example("full").with("visibility", "whispered");

        assertThat(read(json).first(true)).isEqualTo(refused(RefusalReason.NOT_PERMITTED));
    }

    @Test
    void half_of_a_reply_is_never_published() {
        String json = CONTRACT.example("full").json().replaceAll("\\[\\s*]", "[{\"type\":\"image\"}]");

        assertThat(read(json).first(true)).isEqualTo(refused(RefusalReason.BAD_INPUT));
    }

    @Test
    void an_account_that_is_not_ours_publishes_nothing() {
        assertThat(read(CONTRACT.example("full").json()).first(false)).isEqualTo(refused(RefusalReason.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replyId", "conversationId", "channel", "accountId", "inReplyTo", "text", "approvedAt"})
    void without_a_field_that_is_needed_it_is_poison(String field) {
        String json = CONTRACT.example("full").without(field);

        assertThatThrownBy(() -> read(json)).isInstanceOf(PoisonRecord.class).hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"replyId\":7}", "x"})
    void what_is_no_reply_is_poison(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(PoisonRecord.class);
    }

    private Approval read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery refused(RefusalReason reason) {
        return new Delivery.Refused(new RefusalCause(reason));
    }
}
