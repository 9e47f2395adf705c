package plaza.ingestion.outbound.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventContract;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Template;
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
        assertThat(read(example.json()).first(true, true)).isEqualTo(Delivery.Queued.FIRST);
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

        assertThat(read(json).first(true, true)).isEqualTo(refused(RefusalReason.NOT_PERMITTED));
    }

    @Test
    void what_is_private_is_never_an_act_in_public() {
        String json = CONTRACT.example("direct-message").with("act", "comment-reply");

        assertThat(read(json).first(true, true)).isEqualTo(refused(RefusalReason.NOT_PERMITTED));
    }

    @Test
    void a_message_to_nobody_is_never_sent() {
        String json = CONTRACT.example("direct-message").without("recipientId");

        assertThat(read(json).first(true, true)).isEqualTo(refused(RefusalReason.BAD_INPUT));
    }

    @Test
    void a_message_is_read_with_all_that_its_sending_takes() {
        assertThat(read(CONTRACT.example("direct-message").json()).reply().intent())
                .isEqualTo(Intent.of(Act.DIRECT_MESSAGE)
                        .to(new NetworkId("7001"))
                        .since(Instant.parse("2026-11-22T13:00:00Z")));
    }

    @Test
    void a_template_is_read_with_its_parameters() {
        assertThat(read(CONTRACT.example("template-message").json())
                        .reply()
                        .intent()
                        .template())
                .contains(new Template("reclamo_resuelto", "es", List.of("Rosa", "4711")));
    }

    @Test
    void what_a_machine_wrote_is_not_a_persons() {
        String json = CONTRACT.example("direct-message").with("writtenBy", "automation");

        assertThat(read(json).reply().intent().isHuman()).isFalse();
    }

    @Test
    void every_example_of_moderation_is_an_act_that_can_leave() {
        ModerationReader acts = new ModerationReader(Json.mapper().findAndRegisterModules());

        assertThat(Events.load().get("conversation.moderation-approved.v1").examples())
                .extracting(example -> acts.read(example.json().getBytes(StandardCharsets.UTF_8))
                        .first(true, true))
                .containsOnly(Delivery.Queued.FIRST);
    }

    @Test
    void a_reply_is_no_act_of_moderation() {
        ModerationReader acts = new ModerationReader(Json.mapper().findAndRegisterModules());
        String json = Events.load()
                .get("conversation.moderation-approved.v1")
                .example("full")
                .with("act", "comment-reply");

        assertThatThrownBy(() -> acts.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("act");
    }

    @Test
    void half_of_a_reply_is_never_published() {
        String json = CONTRACT.example("full").json().replaceAll("\\[\\s*]", "[{\"type\":\"image\"}]");

        assertThat(read(json).first(true, true)).isEqualTo(refused(RefusalReason.BAD_INPUT));
    }

    @Test
    void an_account_that_is_not_ours_publishes_nothing() {
        assertThat(read(CONTRACT.example("full").json()).first(false, true))
                .isEqualTo(refused(RefusalReason.NOT_PERMITTED));
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

    @Test
    void files_that_go_along_are_read_in_their_order() {
        assertThat(read(CONTRACT.example("attachments").json()).files())
                .containsExactly(
                        new Enclosure(
                                UUID.fromString("0198f0aa-0000-7000-8000-0000000000a1"),
                                FileFamily.IMAGE,
                                "image/png",
                                "señal.png",
                                48_213),
                        new Enclosure(
                                UUID.fromString("0198f0aa-0000-7000-8000-0000000000a2"),
                                FileFamily.DOCUMENT,
                                "application/pdf",
                                "factura.pdf",
                                120_456));
    }

    @Test
    void a_file_whose_bytes_are_not_here_stops_the_reply() {
        assertThat(read(CONTRACT.example("attachments").json()).first(true, false))
                .isEqualTo(refused(RefusalReason.ATTACHMENT_GONE));
    }

    @Test
    void a_reply_with_a_file_of_the_future_returns_whole() {
        String json = CONTRACT.example("attachments").json().replace("\"image\"", "\"hologram\"");

        assertThat(read(json).first(true, true)).isEqualTo(refused(RefusalReason.BAD_INPUT));
    }
}
