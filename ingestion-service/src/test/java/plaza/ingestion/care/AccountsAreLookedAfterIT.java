package plaza.ingestion.care;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.whatsapp.WhatsApp;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;

/** What is asked of a network, what is kept of the answer, and what was missed. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class AccountsAreLookedAfterIT {

    private static final AccountRef PAGE = DemoAccount.PAGE.ref();
    private static final String ALL =
            "{\"data\":[{\"id\":\"9\",\"subscribed_fields\":[\"" + String.join("\",\"", Facebook.NEEDS) + "\"]}]}";

    @Inject
    CheckAccount check;

    @Inject
    FillGap fill;

    @Inject
    CountHeard heard;

    @Inject
    Gaps gaps;

    @Inject
    Ledger ledger;

    private ScriptedGraph graph;
    private KafkaProbe probe;

    @BeforeEach
    void open() {
        graph = GraphPort.startGraph();
        probe = KafkaProbe.ofThisJvm();
        forget();
    }

    @AfterEach
    void close() {
        graph.close();
        probe.close();
        forget();
    }

    @Test
    void a_token_that_ends_soon_is_told_with_its_end() throws Exception {
        Instant end = Instant.now().plus(Duration.ofDays(3));
        graph.spoilReading(token(end), Spoiled.says(200, ALL));

        check.check(PAGE);

        JsonPath page = page();
        assertThat(page.getString("health.state")).isEqualTo("degraded");
        assertThat(page.getList("health.reasons.reason", String.class)).containsExactly("token-ends-soon");
        assertThat(Instant.parse(page.getString("health.tokenEndsAt")).getEpochSecond())
                .isEqualTo(end.getEpochSecond());
        assertThat(page.getList("health.scopes", String.class)).containsExactly("pages_messaging");
        assertThat(page.getString("state")).isEqualTo("connected");
    }

    @Test
    void what_the_network_does_not_tell_it_is_asked_to_and_what_was_missed_is_read_back() throws Exception {
        graph.spoilReading(token(null), Spoiled.says(200, ALL));
        check.check(PAGE);
        graph.spoilReading(token(null), Spoiled.says(200, "{\"data\":[]}"), Spoiled.says(200, "{\"data\":[]}"));
        graph.spoilPublishing(Spoiled.says(200, "{\"success\":true}"));

        check.check(PAGE);

        assertThat(graph.publishings()).singleElement().satisfies(call -> assertThat(
                        call.parameters().get("subscribed_fields").split(","))
                .containsExactlyInAnyOrderElementsOf(Facebook.NEEDS));
        assertThat(page().getList("health.reasons.reason", String.class)).containsExactly("subscription-missing");
        assertThat(InTransaction.run(() -> gaps.find(PAGE))).isPresent();
    }

    @Test
    void a_network_that_does_not_answer_changes_nothing_that_is_known() throws Exception {
        graph.spoilReading(token(null), Spoiled.says(200, ALL));
        check.check(PAGE);
        graph.spoilReading(Spoiled.says(503, "<html>"));

        check.check(PAGE);

        assertThat(page().getString("health.state")).isEqualTo("connected");
        assertThat(page().getList("health.scopes")).isNotEmpty();
    }

    @Test
    void approved_words_are_told_once_and_a_half_list_changes_nothing() throws Exception {
        AccountRef number = new AccountRef(WhatsApp.WHATSAPP, new NetworkId("200000000000001"));
        spoilNumber(Spoiled.says(200, "{\"data\":[" + approved("retomar", "Hola {{1}}") + "]}"));

        check.check(number);

        assertThat(told("retomar")).hasSize(1);
        spoilNumber(
                Spoiled.says(
                        200,
                        "{\"data\":[" + approved("otra", "Hola") + "],\"paging\":{\"cursors\":{\"after\":\"MQ\"},"
                                + "\"next\":\"https://x\"}}"),
                Spoiled.says(503, ""));
        check.check(number);
        spoilNumber(Spoiled.says(200, "{\"data\":[" + approved("retomar", "Hola {{1}}") + "]}"));
        check.check(number);
        ledger.awaitQuiet(probe);
        assertThat(told("otra")).isEmpty();
        assertThat(told("retomar")).hasSize(1);
    }

    private void spoilNumber(Spoiled... templates) {
        graph.spoilReading(
                Spoiled.says(
                        200,
                        "{\"data\":{\"app_id\":\"9\",\"is_valid\":true,\"expires_at\":0,\"scopes\":[],"
                                + "\"granular_scopes\":[{\"scope\":\"whatsapp_business_management\",\"target_ids\":[\"300\"]}]}}"),
                Spoiled.says(200, "{\"data\":[{\"id\":\"200000000000001\"}]}"),
                Spoiled.says(200, "{\"data\":[{\"whatsapp_business_api_data\":{\"id\":\"9\"}}]}"));
        graph.spoilReading(templates);
    }

    private static String approved(String name, String body) {
        return "{\"name\":\"" + name + "\",\"language\":\"es\",\"status\":\"APPROVED\",\"category\":\"UTILITY\","
                + "\"components\":[{\"type\":\"BODY\",\"text\":\"" + body + "\"}]}";
    }

    private List<ProbeRecord> told(String template) {
        ledger.awaitQuiet(probe);
        return probe.list("ingestion.account.v1").stream()
                .filter(record -> record.text().contains("\"name\":\"" + template + "\""))
                .toList();
    }

    @Test
    void what_was_read_back_and_told_is_one_thing() throws Exception {
        Instant now = Instant.now();
        String post = graph.write(ScriptedGraph.PAGE, ScriptedGraph.PAGE, "Aviso", now.minusSeconds(30));
        String missed = graph.write(post, "7001", "Nadie me oyó", now.minusSeconds(20));

        fill.fill(new Gap(PAGE, now.minusSeconds(60), now));

        ProbeRecord event = ledger.awaitEvent(probe, missed);
        assertThat(event.text()).contains("Nadie me oyó").contains("\"verb\":\"created\"");
        assertThat(probe.list(Ledger.RAW))
                .anySatisfy(raw -> assertThat(raw.headers()).containsEntry("ce_type", "ingestion.history-read.v1"));
        Square.send(Square.comment(missed, "Nadie me oyó")).then().statusCode(200);
        fill.fill(new Gap(PAGE, now.minusSeconds(60), now));
        ledger.awaitQuiet(probe);
        assertThat(ledger.events(probe, missed)).hasSize(1);
    }

    @Test
    void a_reading_that_breaks_off_is_not_forgotten() throws Exception {
        Gap gap = new Gap(PAGE, Instant.now().minusSeconds(60), Instant.now());
        InTransaction.run(() -> gaps.add(gap));
        graph.spoilReading(Spoiled.says(503, ""));

        fill.fill(gap);

        assertThat(InTransaction.run(() -> gaps.find(PAGE))).isPresent();
    }

    @Test
    void it_is_counted_when_something_was_last_heard() {
        String comment = Square.newCommentId();
        Square.send(Square.comment(comment, "Hola")).then().statusCode(200);
        ledger.awaitEvent(probe, comment);

        InTransaction.run(heard::count);

        assertThat(Instant.parse(page().getString("health.heardAt")))
                .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    }

    private static Spoiled token(@Nullable Instant end) {
        return Spoiled.says(
                200,
                "{\"data\":{\"app_id\":\"9\",\"is_valid\":true,\"expires_at\":"
                        + (end == null ? 0 : end.getEpochSecond()) + ",\"scopes\":[\"pages_messaging\"]}}");
    }

    private static JsonPath page() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .jsonPath()
                .setRootPath("items.find { it.accountId == '" + ScriptedGraph.PAGE + "' }");
    }

    private static void forget() {
        List.of("delete from account_standing", "delete from account_gap", "update account set templates = null")
                .forEach(statement -> InTransaction.run(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(statement).executeUpdate())));
    }
}
