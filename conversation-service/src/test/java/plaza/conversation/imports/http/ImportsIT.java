package plaza.conversation.imports.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Rules;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ImportsIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    PgHouse house;

    private final String tag = Tags.next();
    private final Said said = Said.comment("900_901").elsewhere(tag);

    @BeforeEach
    void the_account_is_known() {
        house.within(() -> house.accounts()
                .keep(new Account(said.key().account(), "Telco", "connected", null, Rules.UNTOLD, NOW)
                        .at(said.home())));
    }

    @Test
    void a_dry_run_tells_what_would_come_of_it_and_keeps_nothing() {
        bring("application/json", "[" + json("C1", "open") + "]", true)
                .body("dryRun", equalTo(true))
                .body("waitingCases", equalTo(1))
                .body("newMessages", equalTo(2));

        assertThat(message()).isEmpty();
    }

    @Test
    void a_case_comes_over_once_and_live_words_go_on_with_it() {
        bring("application/x-ndjson", json("C1", "open") + "\n{broken\n", false)
                .body("waitingCases", equalTo(1))
                .body("newMessages", equalTo(2))
                .body("rejected", equalTo(1))
                .body("problems[0].line", equalTo(2));
        bring("application/x-ndjson", json("C1", "open"), false)
                .body("knownCases", equalTo(1))
                .body("newMessages", equalTo(0))
                .body("problems", hasSize(0));
        assertThat(conversation().turn().label()).isEqualTo("waiting-for-us");

        house.hear(said.created());
        house.hear(said.answeredBy(said.act().author(), "900_905").created());

        assertThat(conversation().digest().messages()).isEqualTo(3);
        assertThat(conversation().turn().label()).isEqualTo("waiting-for-us");
    }

    @Test
    void a_closed_case_is_history_as_the_database_sees_it_too() {
        String csv = "caseId,state,channel,accountId,customerId,kind,direction,messageId,text,createdAt,closedReason\n"
                + "C2,closed,facebook," + said.key().account().accountId() + ",7001-" + tag
                + ",comment,inbound,900_901,Gracias," + NOW.minus(30, ChronoUnit.DAYS) + ",solved\n";

        bring("text/csv", csv, false).body("closedCases", equalTo(1)).body("rejected", equalTo(0));

        assertThat(conversation().turn().label()).isEqualTo("resolved");
        ConversationId id = conversation().id();
        assertThat(house.within(() -> house.digests().get(id, Instant.EPOCH)))
                .isEqualTo(conversation().digest());
    }

    @Test
    void only_administrators_bring_cases_over_and_name_their_source() {
        given().auth()
                .oauth2(DemoUser.ELENA.token())
                .contentType("application/json")
                .body("[]")
                .post("/api/v1/imports?source=oldcrm")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("text/csv")
                .body("caseId\n")
                .post("/api/v1/imports?source=oldcrm")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("application/json")
                .body("[]")
                .post("/api/v1/imports")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse bring(String type, String file, boolean dryRun) {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?source=crm-" + tag + "&dryRun=" + dryRun)
                .then()
                .statusCode(200);
    }

    private String json(String caseId, String state) {
        return "{\"caseId\":\"" + caseId + "\",\"state\":\"" + state + "\",\"channel\":\"facebook\",\"accountId\":\""
                + said.key().account().accountId() + "\",\"customerId\":\"7001-" + tag
                + "\",\"customerName\":\"Rosa\",\"rootId\":\"900_901\",\"messages\":["
                + "{\"messageId\":\"900_901\",\"kind\":\"comment\",\"direction\":\"inbound\",\"text\":\"Sin señal\","
                + "\"createdAt\":\"" + NOW.minusSeconds(7_200) + "\"},"
                + "{\"messageId\":\"900_902\",\"kind\":\"comment\",\"direction\":\"inbound\",\"text\":\"¿Hola?\","
                + "\"createdAt\":\"" + NOW.minusSeconds(3_600) + "\"}]}";
    }

    private Optional<Message> message() {
        return house.within(() -> house.messages().find(said.key()));
    }

    private Conversation conversation() {
        ConversationId id = message()
                .flatMap(Message::findPlacement)
                .map(Placement::conversation)
                .orElseThrow();
        return house.within(() -> house.conversations().get(id));
    }
}
