package plaza.conversation;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.kafka.Ingestion;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.walk.SecurityWalk;
import plaza.platform.testing.walk.WalkPlan;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class SecurityIT implements SecurityWalk {

    @Inject
    PgHouse house;

    @Override
    public WalkPlan plan() {
        return WalkPlan.between("cordoba", "bogota")
                .scoped("/api/v1/conversations/{id}", this::conversation)
                .listed("GET /api/v1/conversations", this::conversation)
                .shared("/api/v1/dead-letters/{id}", SecurityIT::deadLetter)
                .listedForAll("GET /api/v1/dead-letters", "what could not be understood belongs to no site yet");
    }

    /** A case at cordoba; the same one however often it is asked for. */
    private String conversation() {
        Said said = Said.comment("900_901");
        house.hear(said.created());
        return house.within(() -> house.messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation()
                .toString();
    }

    private static String deadLetter() {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            new Ingestion(probe).send("poison", UUID.randomUUID().toString(), "not json");
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
