package plaza.ingestion.outbound;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.Square;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** Modes of an account at the door and where replies leave, and the judgement on words of ours. */
@QuarkusTest
class AnAccountMovesOverIT extends FaultyNetwork {

    private static final String OUTSIDE = "ingestion.published-outside.v1";

    @AfterEach
    void answers_leave_from_here_again() {
        move("answer", version()).statusCode(200);
    }

    @Test
    void a_step_is_told_written_down_and_seen() {
        long before = audited();

        move("assist", version()).statusCode(200).body("mode", equalTo("assist"));

        assertThat(audited()).isEqualTo(before + 1);
        ProbeRecord told = probe.await(
                        "ingestion.account.v1",
                        1,
                        record -> record.text().contains("\"mode\":\"assist\"")
                                && record.text().contains(ScriptedGraph.PAGE))
                .getLast();
        told.assertFitsContract();
    }

    @Test
    void whoever_decides_on_an_older_state_is_told_the_present_one() {
        move("assist", version() - 1).statusCode(409).body("type", equalTo("urn:problem:plaza:conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mode\":\"shout\",\"version\":1}",
                "{\"mode\":\"listen\"}",
                "{\"version\":1}",
                "{\"mode\":\"listen\",\"version\":0}",
                "x"
            })
    void what_is_no_step_changes_nothing(String body) {
        put(body).statusCode(400);
    }

    @Test
    void what_was_approved_does_not_leave_where_answers_are_written_elsewhere() {
        move("assist", version());
        Approved reply = Approved.reply("tarde").send(probe);

        ProbeRecord refused = Deliveries.await(probe, reply, "refused");

        refused.assertFitsContract();
        assertThatJson(refused.text()).isObject().containsEntry("reason", "answered-elsewhere");
        assertThat(graph.publishings()).isEmpty();
    }

    @Test
    void words_of_ours_that_the_ledger_does_not_know_are_told_once_with_the_mode() {
        String id = Square.newCommentId();

        Square.send(ours(id, "Buenas tardes"));

        ProbeRecord told = probe.await("ingestion.interaction.v1", 1, record -> isOutside(record, id))
                .getFirst();
        told.assertFitsContract();
        assertThatJson(told.text()).isObject().containsEntry("mode", "answer").containsEntry("externalId", id);
        ledger.awaitQuiet(probe);
        assertThat(outside(id)).hasSize(1);
    }

    @Test
    void the_echo_of_a_reply_of_ours_is_no_such_thing() {
        Approved reply = Approved.reply("Hola Rosa, ya está").send(probe);
        String id = externalId(Deliveries.await(probe, reply, "published"));

        Square.send(ours(id, "Hola Rosa, ya está"));

        Waiting.LONG.until(
                () -> assertThat(ledger.number("select count(*) from interaction where external_id = ? and judged", id))
                        .isEqualTo(1));
        assertThat(outside(id)).isEmpty();
    }

    private List<ProbeRecord> outside(String id) {
        return probe.list("ingestion.interaction.v1").stream()
                .filter(record -> isOutside(record, id))
                .toList();
    }

    private static boolean isOutside(ProbeRecord record, String id) {
        return OUTSIDE.equals(record.headers().get("ce_type"))
                && record.text().contains("\"externalId\":\"" + id + "\"");
    }

    private static String externalId(ProbeRecord published) {
        return published.text().replaceAll(".*\"externalId\":\"([^\"]+)\".*", "$1");
    }

    private static String ours(String id, String text) {
        return Square.comment(id, text).replace("\"id\":\"7001\"", "\"id\":\"" + PageWebhooks.PAGE + "\"");
    }

    private long audited() {
        return ledger.number("select count(*) from audit_entry where action = ?", "account.mode-changed");
    }

    private static int version() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .path("items.find { it.accountId == '" + ScriptedGraph.PAGE + "' }.version");
    }

    private static ValidatableResponse move(String mode, int version) {
        return put("{\"mode\":\"" + mode + "\",\"version\":" + version + "}");
    }

    private static ValidatableResponse put(String body) {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("application/json")
                .body(body)
                .put("/api/v1/accounts/" + accountId() + "/mode")
                .then();
    }
}
