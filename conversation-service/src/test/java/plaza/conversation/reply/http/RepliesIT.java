package plaza.conversation.reply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static plaza.conversation.reply.http.ReplyCalls.as;
import static plaza.conversation.reply.http.ReplyCalls.body;
import static plaza.conversation.reply.http.ReplyCalls.get;
import static plaza.conversation.reply.http.ReplyCalls.problem;
import static plaza.conversation.reply.http.ReplyCalls.send;
import static plaza.conversation.reply.http.ReplyCalls.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import plaza.conversation.attachment.AReceipt;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class RepliesIT {

    private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    @Inject
    PgHouse house;

    @Test
    void the_owner_answers_and_the_reply_is_seen_in_the_conversation() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Desk desk = owned(said);

        String id = send(desk, body("Hola Rosa", 1)).statusCode(202).extract().path("id");

        get(desk, "/replies/" + id)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("text", equalTo("Hola Rosa"))
                .body("agentId", equalTo(DemoUser.LUCIA.subject()))
                .body("inReplyTo", equalTo(message(said)))
                .body("visibility", equalTo("public"))
                .body("publishedAt", nullValue())
                .body("externalId", nullValue())
                .body("reason", nullValue());
        get(desk, "")
                .body("replies.id", contains(id))
                .body("replies[0].state", equalTo("accepted"))
                .body("turn", equalTo("new"));
    }

    @Test
    void a_file_that_its_owner_put_there_goes_along_and_is_opened_by_ticket() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.within(() -> house.accounts().keep(Allowed.withFiles(said.key().account())));
        Desk desk = owned(said);
        String file = as(DemoUser.LUCIA)
                .post(
                        "/api/v1/conversations/{id}/attachments",
                        desk.conversation().toString())
                .then()
                .statusCode(200)
                .extract()
                .path("fileId");
        SentFile photo = new SentFile(UUID.fromString(file), "image", "image/png", "señal.png", 48_213);
        String receipt = AReceipt.of(
                photo,
                desk.conversation(),
                new AgentId(DemoUser.LUCIA.subject()),
                Instant.now().plusSeconds(60));

        String id = send(desk, with("attachments", List.of(receipt)))
                .statusCode(202)
                .extract()
                .path("id");

        get(desk, "/replies/" + id)
                .body("attachments[0].fileId", equalTo(file))
                .body("attachments[0].name", equalTo("señal.png"))
                .body("steps", hasSize(0));
        get(desk, "/replies/" + id + "/attachments/0").statusCode(200).body("fileId", equalTo(file));
        get(desk, "/replies/" + id + "/attachments/1").statusCode(404);
        get(desk, "/capabilities").body("items.find { it.act == 'comment-reply' }.files.most", equalTo(2));
    }

    @Test
    void only_the_owner_gets_a_ticket_to_put_a_file_there() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        desk.isReleased(2, "agent-gone");

        problem(
                as(DemoUser.LUCIA)
                        .post(
                                "/api/v1/conversations/{id}/attachments",
                                desk.conversation().toString())
                        .then(),
                409,
                "owner-changed");
    }

    @Test
    void the_same_under_the_same_key_is_the_same_reply_whatever_became_of_it() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        String id = send(desk, "a-" + desk.conversation(), body("Hola", 1))
                .statusCode(202)
                .extract()
                .path("id");
        desk.isPublished(new ReplyId(UUID.fromString(id)), "900_902", Said.ONE_O_CLOCK.plusSeconds(60));
        desk.isReleased(2, "agent-gone");

        send(desk, "a-" + desk.conversation(), body("Hola", 1))
                .statusCode(202)
                .body("id", equalTo(id))
                .body("state", equalTo("accepted"));

        get(desk, "").body("replies", hasSize(1));
    }

    @Test
    void the_same_sent_twice_at_once_is_one_reply() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        List<CompletableFuture<String>> both = List.of(sending(desk), sending(desk));
        List<String> ids = both.stream().map(CompletableFuture::join).toList();

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        get(desk, "").body("replies", hasSize(1));
    }

    @Test
    void another_reply_under_the_same_key_is_refused() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        send(desk, "b-" + desk.conversation(), body("Hola", 1)).statusCode(202);

        problem(send(desk, "b-" + desk.conversation(), body("Otra cosa", 1)), 409, "idempotency-key-reused");

        get(desk, "").body("replies", hasSize(1));
    }

    @Test
    void a_reply_that_comes_before_its_acceptance_waits_for_it() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        Desk desk = Desk.of(house, said);

        CompletableFuture<String> sent = sending(desk);
        desk.accepts(1);

        assertThat(sent.join()).isNotBlank();
    }

    @Test
    void an_acceptance_that_never_comes_is_told_after_the_wait() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));

        problem(send(desk, body("Hola", 2)), 409, "not-yet-owner");
    }

    @Test
    void an_older_epoch_and_somebody_elses_case_are_refused() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        desk.of(Desk.MATEO).accepts(2);

        problem(send(desk, body("Hola", 1)), 409, "owner-changed").body("epoch", equalTo(2));
        problem(send(desk, body("Hola", 2)), 409, "owner-changed");
    }

    @Test
    void a_case_that_nobody_owns_is_nobodys_to_answer() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next())).isReleased(2, "agent-gone");

        problem(send(desk, body("Hola", 2)), 409, "owner-changed");
    }

    @Test
    void who_does_not_see_the_case_learns_nothing() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Desk desk = owned(said);

        as(DemoUser.MATEO)
                .body(body("Hola", 1))
                .post("/api/v1/conversations/{id}/replies", desk.conversation().toString())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:plaza:not-found"));
    }

    @Test
    void a_supervisor_reads_replies_and_writes_none() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        ReplyId reply = desk.answers(UUID.randomUUID().toString(), 1);

        as(DemoUser.ELENA)
                .body(body("Hola", 1))
                .post("/api/v1/conversations/{id}/replies", desk.conversation().toString())
                .then()
                .statusCode(403);
        as(DemoUser.ELENA)
                .get(
                        "/api/v1/conversations/{id}/replies/{reply}",
                        desk.conversation().toString(),
                        reply.toString())
                .then()
                .statusCode(200);
    }

    @Test
    void a_reply_of_another_case_is_absent() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        Desk other = owned(Said.comment("900_901").elsewhere(Tags.next()));
        ReplyId reply = other.answers(UUID.randomUUID().toString(), 1);

        get(desk, "/replies/" + reply).statusCode(404);
        get(desk, "/replies/" + NOWHERE).statusCode(404);
    }

    @Test
    void a_resolved_conversation_is_not_answered() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        desk.closes(1);

        problem(send(desk, body("Hola", 1)), 409, "conversation-resolved");
    }

    @Test
    void what_is_held_and_what_is_unclear_is_shown_as_such() {
        Desk desk = owned(Said.comment("900_901").elsewhere(Tags.next()));
        ReplyId reply = desk.answers(UUID.randomUUID().toString(), 1);

        house.hear(reply, new ReplyState.Held(Said.ONE_O_CLOCK, "rate-limited", Said.ONE_O_CLOCK.plusSeconds(600)));
        get(desk, "/replies/" + reply)
                .body("state", equalTo("held"))
                .body("reason", equalTo("rate-limited"))
                .body("heldUntil", equalTo("2026-11-22T13:10:00.000Z"));
        house.hear(reply, new ReplyState.Unknown(Said.ONE_O_CLOCK.plusSeconds(1)));
        get(desk, "/replies/" + reply).body("state", equalTo("unknown")).body("reason", nullValue());
        house.hear(reply, new ReplyState.Published(Said.ONE_O_CLOCK, "900_902", Said.ONE_O_CLOCK.plusSeconds(2), true));
        get(desk, "/replies/" + reply).body("state", equalTo("published")).body("reconciled", equalTo(true));
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

    private static CompletableFuture<String> sending(Desk desk) {
        return CompletableFuture.supplyAsync(() -> send(desk, "one-of-" + desk.conversation(), body("Hola", 1))
                .statusCode(202)
                .extract()
                .path("id"));
    }
}
