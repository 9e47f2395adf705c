package plaza.conversation.reply.kafka;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** What agent-service and ingestion-service tell, what an agent does in between, and what is told of it. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class FromAcceptanceToAnswerIT {

    private static final String TOLD = "conversation.conversation.v1";
    private static final String OUTBOUND = "conversation.outbound.v1";

    @Inject
    PgHouse house;

    private KafkaProbe probe;
    private Neighbours neighbours;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        neighbours = new Neighbours(probe);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void an_agent_accepts_answers_and_the_published_answer_stops_the_clock() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        neighbours.works(DemoUser.LUCIA);
        neighbours.accepted(id, DemoUser.LUCIA, 1, said);

        String reply = reply(id, 1, "Hola Rosa, ya lo estamos revisando");
        neighbours.published(reply, id, "900_902", said.createdAt().plusSeconds(600), said);

        JsonPath detail = awaitTurn(id, "waiting-for-customer");
        assertThat(detail.getString("owner")).isEqualTo(DemoUser.LUCIA.subject());
        assertThat(detail.getInt("epoch")).isEqualTo(1);
        assertThat(detail.getString("deadline")).isNull();
        assertThat(detail.getString("replies[0].id")).isEqualTo(reply);
        assertThat(detail.getString("replies[0].state")).isEqualTo("published");
        assertThat(detail.getString("replies[0].externalId")).isEqualTo("900_902");
        assertThat(detail.getString("replies[0].publishedAt")).isEqualTo("2026-11-22T13:10:00.000Z");
        assertThat(detail.getString("replies[0].inReplyTo")).isEqualTo(detail.getString("messages[0].id"));
        Waiting.LONG.until(
                () -> assertThat(detail(id).getString("replies[0].agentName")).isEqualTo("Lucía Ferreyra"));
        List<ProbeRecord> told = probe.await(TOLD, 4, record -> id.equals(record.key()));
        assertThat(told).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(told)
                .extracting(ProbeRecord::type)
                .containsExactly(
                        "conversation.conversation-opened.v1",
                        "conversation.message-received.v1",
                        "conversation.answer-needed.v1",
                        "conversation.conversation-answered.v1");
        assertThatJson(told.getLast().text()).node("clock").isEqualTo("first-answer");
        assertThatJson(told.getLast().text()).node("withinTarget").isEqualTo(true);
        assertThatJson(told.getLast().text()).node("replyId").isEqualTo(reply);
    }

    @Test
    void an_approved_reply_leaves_in_the_words_of_the_contract() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        neighbours.accepted(id, DemoUser.LUCIA, 1, said);

        String reply = reply(id, 1, "Hola Rosa");

        ProbeRecord left =
                probe.await(OUTBOUND, 1, record -> id.equals(record.key())).getFirst();
        left.assertFitsContract();
        assertThat(left.type()).isEqualTo("conversation.reply-approved.v1");
        assertThatJson(left.text()).node("replyId").isEqualTo(reply);
        assertThatJson(left.text()).node("inReplyTo").isEqualTo("\"900_901\"");
        assertThatJson(left.text()).node("threadId").isEqualTo("\"100000000000001_900\"");
        assertThatJson(left.text()).node("text").isEqualTo("Hola Rosa");
        assertThatJson(left.text()).node("turnId").isPresent();
        assertThatJson(left.text()).node("heldUntilAtMost").isPresent();
    }

    @Test
    void a_refused_reply_leaves_the_turn_ours_and_shows_why() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        neighbours.accepted(id, DemoUser.LUCIA, 1, said);
        String reply = reply(id, 1, "Hola Rosa");

        neighbours.held(reply, id, "needs-reauthorisation", said);
        neighbours.refused(reply, id, "target-gone", said);

        Waiting.LONG.until(
                () -> assertThat(detail(id).getString("replies[0].state")).isEqualTo("refused"));
        assertThat(detail(id).getString("replies[0].reason")).isEqualTo("target-gone");
        assertThat(detail(id).getString("turn")).isEqualTo("new");
        assertThat(reply(id, 1, "Hola de nuevo")).isNotEqualTo(reply);
    }

    @Test
    void a_customer_who_writes_again_is_routed_to_the_owner_with_a_next_answer_clock() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        neighbours.accepted(id, DemoUser.LUCIA, 1, said);
        String reply = reply(id, 1, "Hola Rosa");
        neighbours.published(reply, id, "900_902", said.createdAt().plusSeconds(600), said);
        awaitTurn(id, "waiting-for-customer");

        house.hear(said.answeredBy(Said.ROSA, "900_903")
                .by(said.author())
                .at(said.createdAt().plusSeconds(900))
                .created());

        assertThat(awaitTurn(id, "waiting-for-us").getString("deadline")).isEqualTo("2026-11-22T14:15:00.000Z");
        ProbeRecord needed =
                probe.await(TOLD, 6, record -> id.equals(record.key())).getLast();
        needed.assertFitsContract();
        assertThat(needed.type()).isEqualTo("conversation.answer-needed.v1");
        assertThatJson(needed.text()).node("clock").isEqualTo("next-answer");
        assertThatJson(needed.text()).node("preferredOwner").isEqualTo(DemoUser.LUCIA.subject());
    }

    @Test
    void a_resolved_conversation_keeps_its_owner_in_name_and_opens_again_when_the_customer_writes() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        neighbours.accepted(id, DemoUser.LUCIA, 1, said);
        String reply = reply(id, 1, "Hola Rosa");
        neighbours.published(reply, id, "900_902", said.createdAt().plusSeconds(600), said);
        awaitTurn(id, "waiting-for-customer");
        given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .contentType("application/json")
                .body("{\"epoch\": 1}")
                .post("/api/v1/conversations/{id}/resolution", id)
                .then()
                .statusCode(200)
                .body("turn", equalTo("resolved"));
        neighbours.released(id, DemoUser.LUCIA, 2, "resolved", said);
        Waiting.LONG.until(() -> assertThat(detail(id).getInt("epoch")).isEqualTo(2));

        house.hear(said.answeredBy(Said.ROSA, "900_903")
                .by(said.author())
                .at(said.createdAt().plusSeconds(900))
                .created());

        List<ProbeRecord> told = probe.await(TOLD, 8, record -> id.equals(record.key()));
        assertThat(told).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(told.subList(4, 8))
                .extracting(ProbeRecord::type)
                .containsExactly(
                        "conversation.conversation-resolved.v1",
                        "conversation.message-received.v1",
                        "conversation.conversation-reopened.v1",
                        "conversation.answer-needed.v1");
        assertThatJson(told.get(4).text()).node("resolvedBy").isEqualTo(DemoUser.LUCIA.subject());
        assertThatJson(told.get(4).text()).node("reason").isEqualTo("answered");
        assertThatJson(told.get(7).text()).node("preferredOwner").isEqualTo(DemoUser.LUCIA.subject());
    }

    @Test
    void what_is_told_of_nothing_that_is_known_is_set_aside() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String nowhere = UUID.randomUUID().toString();

        neighbours.accepted(nowhere, DemoUser.LUCIA, 1, said);
        neighbours.refused(UUID.randomUUID().toString(), nowhere, "target-gone", said);

        Waiting.LONG.until(() -> assertThat(deadLetters()).contains("unknown-conversation", "unknown-reply"));
    }

    private static List<String> deadLetters() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/dead-letters")
                .jsonPath()
                .getList("items.reason");
    }

    private static String reply(String id, long epoch, String text) {
        return given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"visibility\": \"public\", \"text\": \"%s\", \"attachments\": [], \"epoch\": %d}"
                        .formatted(text, epoch))
                .post("/api/v1/conversations/{id}/replies", id)
                .then()
                .statusCode(202)
                .body("state", equalTo("accepted"))
                .extract()
                .path("id");
    }

    private static JsonPath awaitTurn(String id, String turn) {
        return Waiting.LONG
                .forCondition()
                .alias("turn " + turn)
                .until(() -> detail(id), detail -> turn.equals(detail.getString("turn")));
    }

    private static JsonPath detail(String id) {
        return given().auth()
                .oauth2(DemoUser.ELENA.token())
                .get("/api/v1/conversations/{id}", id)
                .jsonPath();
    }

    private String opened(Said said) {
        house.hear(said.created());
        return house.within(() -> house.messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation()
                .toString();
    }
}
