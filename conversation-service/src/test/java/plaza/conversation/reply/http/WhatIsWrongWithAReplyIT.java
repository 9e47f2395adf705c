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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
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
    void attachments_cannot_be_sent_yet() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        pointedAt(send(desk, with("attachments", List.of("photo"))), "body/attachments");
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
