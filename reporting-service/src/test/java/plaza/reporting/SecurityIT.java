package plaza.reporting;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.walk.SecurityWalk;
import plaza.platform.testing.walk.WalkPlan;
import plaza.reporting.intake.Keeper;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class SecurityIT implements SecurityWalk {

    private static final Instant DAY = Days.next();
    private static final String ACCOUNT = "a-page-of-cordoba";

    @Inject
    Keeper keeper;

    @Override
    public WalkPlan plan() {
        String range = "groupBy=site&from=" + DAY + "&to=" + DAY.plus(Duration.ofDays(1));
        return WalkPlan.between("cordoba", "bogota")
                .query("GET /api/v1/reports/service-level", range)
                .listed("GET /api/v1/reports/service-level", this::site)
                .listedForAll("GET /api/v1/reports/catalogue", "what figures mean is the same everywhere")
                .listed("GET /api/v1/alerts", this::alert)
                .shared("/api/v1/dead-letters/{id}", SecurityIT::deadLetter)
                .listedForAll("GET /api/v1/dead-letters", "what could not be understood belongs to no site yet");
    }

    /** A figure of the own site: the slug stands in the report for those only who may see it. */
    private String site() {
        keeper.keep(CaseStory.at("cordoba", "facebook").needed(DAY));
        return "\"cordoba\"";
    }

    private String alert() {
        keeper.keep(CaseStory.account(ACCOUNT, "cordoba", "needs-reauthorisation", DAY));
        return ACCOUNT;
    }

    private static String deadLetter() {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            String id = UUID.randomUUID().toString();
            Map<String, String> headers = Map.of("ce_id", id, "ce_type", "conversation.answer-needed.v1");
            probe.send("conversation.conversation.v1", id, headers, "not json");
        }
        return Waiting.LONG.forCondition().alias("a dead letter").until(SecurityIT::newestDeadLetter, id -> id != null);
    }

    private static String newestDeadLetter() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/dead-letters")
                .path("items[0].id");
    }
}
