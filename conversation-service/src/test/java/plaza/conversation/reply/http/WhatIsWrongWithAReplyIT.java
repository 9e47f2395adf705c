package plaza.conversation.reply.http;

import static org.hamcrest.Matchers.equalTo;
import static plaza.conversation.reply.http.ReplyCalls.body;
import static plaza.conversation.reply.http.ReplyCalls.get;
import static plaza.conversation.reply.http.ReplyCalls.pointedAt;
import static plaza.conversation.reply.http.ReplyCalls.problem;
import static plaza.conversation.reply.http.ReplyCalls.send;
import static plaza.conversation.reply.http.ReplyCalls.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.attachment.AReceipt;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class WhatIsWrongWithAReplyIT {

    private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    @Inject
    PgHouse house;

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\n\\t", "\\u200b\\u200d", "\\u3164"})
    void a_text_that_nobody_could_read_is_refused(String text) {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        problem(send(desk, body(text, 1)), 422, "empty-text");
    }

    @Test
    void a_text_longer_than_the_network_takes_is_refused_with_both_numbers() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        problem(send(desk, body("ñ".repeat(8_001), 1)), 422, "text-too-long")
                .body("limit", equalTo(8_000))
                .body("length", equalTo(8_001));
        send(desk, body("ñ".repeat(8_000), 1)).statusCode(202);
    }

    @Test
    void a_message_of_another_conversation_is_pointed_at() {
        Said elsewhere = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(elsewhere.created());
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        pointedAt(send(desk, with("inReplyTo", message(elsewhere))), "body/inReplyTo");
        pointedAt(send(desk, with("inReplyTo", NOWHERE)), "body/inReplyTo");
    }

    @Test
    void our_own_words_are_not_answered() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Desk desk = owned(said);
        Said ours = said.answeredByPage("900_902");
        house.hear(ours.created());

        pointedAt(send(desk, with("inReplyTo", message(ours))), "body/inReplyTo");
    }

    @Test
    void what_was_said_in_public_is_answered_in_public() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        pointedAt(send(desk, with("visibility", "private")), "body/visibility");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "inReplyTo, not-a-uuid, body/inReplyTo",
                "visibility, unpublished, body/visibility",
                "visibility, null, body/visibility",
                "text, null, body/text",
                "epoch, null, body/epoch",
                "epoch, -1, body/epoch"
            })
    void what_cannot_be_understood_is_pointed_at(String field, @Nullable String value, String pointer) {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        pointedAt(send(desk, with(field, value)), pointer);
    }

    @Test
    void approved_words_are_told_and_others_are_refused() {
        Said said = Said.directMessage("m_1").elsewhere(Tags.next());
        house.within(
                () -> house.accounts().keep(ApprovedWords.numberOf(said.key().account())));
        Desk desk = owned(said);

        get(desk, "/capabilities")
                .body("templates.name", equalTo(List.of("reclamo_resuelto", "retomar_conversacion")))
                .body("templates[0].parameters", equalTo(List.of("cliente", "numero")));
        problem(send(desk, words("promo", "Rosa")), 409, "unknown-template").body("template", equalTo("promo"));
        problem(send(desk, words("retomar_conversacion", "Rosa", "4711")), 422, "template-unfit")
                .body("parameters", equalTo(List.of("1")));
        send(desk, words("retomar_conversacion", "Rosa")).statusCode(202);
    }

    private static Map<String, @Nullable Object> words(String name, String... parameters) {
        Map<String, @Nullable Object> body =
                with("template", Map.of("name", name, "language", "es_AR", "parameters", List.of(parameters)));
        body.put("visibility", "private");
        return body;
    }

    @Test
    void a_file_that_is_not_there_or_another_s_does_not_go_along() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.within(() -> house.accounts().keep(Allowed.withFiles(said.key().account())));
        Desk desk = owned(said);
        SentFile photo = new SentFile(UUID.randomUUID(), "image", "image/png", "foto.png", 3);
        String anothers = AReceipt.of(
                photo, desk.conversation(), Desk.MATEO, Instant.now().plusSeconds(60));

        problem(send(desk, with("attachments", List.of("photo"))), 422, "attachment-unknown")
                .body("number", equalTo(0));
        problem(send(desk, with("attachments", List.of(anothers))), 422, "attachment-unknown");
    }

    @Test
    void a_file_that_the_network_does_not_take_does_not_go_along() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.within(() -> house.accounts().keep(Allowed.withFiles(said.key().account())));
        Desk desk = owned(said);
        SentFile film = new SentFile(UUID.randomUUID(), "video", "video/mp4", "film.mp4", 3);
        String receipt = AReceipt.of(
                film,
                desk.conversation(),
                new AgentId(DemoUser.LUCIA.subject()),
                Instant.now().plusSeconds(60));

        problem(send(desk, with("attachments", List.of(receipt))), 422, "attachment-not-allowed")
                .body("reason", equalTo("wrong-type"))
                .body("taken", equalTo(List.of("image/png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "ñ"})
    void a_key_is_needed_and_is_plain(String key) {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        pointedAt(send(desk, key, body("Hola", 1)), "header/Idempotency-Key");
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        send(desk, "{").statusCode(400);
        send(desk, "").statusCode(400);
    }

    private Desk owned(Said said) {
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private String message(Said said) {
        return house.within(() -> house.messages().find(said.key()))
                .map(Message::id)
                .orElseThrow()
                .toString();
    }
}
