package plaza.ingestion;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.walk.SecurityWalk;
import plaza.platform.testing.walk.WalkPlan;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class SecurityIT implements SecurityWalk {

    private static final String HANDSHAKE = "a network proves itself by the verify token";
    private static final String SIGNATURE = "a network proves itself by the signature over the body";

    @Override
    public WalkPlan plan() {
        return WalkPlan.between("cordoba", "bogota")
                .open("GET /webhooks/{channel}", HANDSHAKE)
                .open("GET /webhooks/{channel}/{app}", HANDSHAKE)
                .open("POST /webhooks/{channel}", SIGNATURE)
                .open("POST /webhooks/{channel}/{app}", SIGNATURE)
                .shared("/api/v1/channels/{channel}", () -> "facebook")
                .shared("/api/v1/dead-letters/{id}", SecurityIT::deadLetter)
                .scoped("/api/v1/accounts/{id}", SecurityIT::account)
                .body("POST /api/v1/accounts/{id}/credentials", "{\"accessToken\":\"local-page-token\"}")
                .body("PUT /api/v1/accounts/{id}/mode", "{\"mode\":\"answer\",\"version\":1}")
                .shared("/api/v1/attachments/{id}", () -> UUID.randomUUID().toString())
                .listed("GET /api/v1/accounts", () -> "100000000000001")
                .scoped("/api/v1/brands/{brand}", () -> "telco-andina")
                .body("PUT /api/v1/brands/{brand}/silence", "{\"reason\":\"a walk\"}")
                .listed("GET /api/v1/brands", () -> "telco-andina")
                .listedForAll("POST /api/v1/channels/{channel}/preview", "it shows what was sent, and nothing of ours")
                .listedForAll("GET /api/v1/dead-letters", "what could not be understood belongs to no site yet");
    }

    @AfterEach
    void the_brand_speaks_again() {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .delete("/api/v1/brands/telco-andina/silence")
                .then()
                .statusCode(200);
    }

    private static String account() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .path("items.find { it.accountId == '100000000000001' }.id");
    }

    private static String deadLetter() {
        Square.send("not json");
        return Waiting.LONG.forCondition().alias("a dead letter").until(SecurityIT::newestDeadLetter, id -> id != null);
    }

    private static String newestDeadLetter() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/dead-letters")
                .path("items[0].id");
    }
}
