package plaza.ingestion.outbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import plaza.ingestion.Ledger;
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

/** A running service whose network misbehaves; each test leaves it well behind. */
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
abstract class FaultyNetwork {

    private static final String OPEN =
            "select count(*) from outbound_reply where state in ('queued', 'held', 'leaving', 'unknown')";

    @Inject
    Ledger ledger;

    KafkaProbe probe;
    ScriptedGraph graph;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        graph = GraphPort.startGraph();
    }

    @AfterEach
    void close() {
        Waiting.LONG.until(() -> assertThat(ledger.number(OPEN)).isZero());
        graph.close();
        probe.close();
    }

    static String accountId() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .path("items.find { it.accountId == '" + ScriptedGraph.PAGE + "' }.id");
    }

    static String accountState() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .path("items.find { it.accountId == '" + ScriptedGraph.PAGE + "' }.state");
    }

    static void giveToken(String token) {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("application/json")
                .body("{\"accessToken\":\"" + token + "\"}")
                .post("/api/v1/accounts/" + accountId() + "/credentials")
                .then()
                .statusCode(200);
    }
}
