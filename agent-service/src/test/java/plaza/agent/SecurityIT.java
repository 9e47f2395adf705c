package plaza.agent;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.walk.SecurityWalk;
import plaza.platform.testing.walk.WalkPlan;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class SecurityIT implements SecurityWalk {

    private static final String TOPIC = "conversation.conversation.v1";

    @Inject
    Shift shift;

    private People own;
    private Agent agent;
    private Agent stranger;
    private ConversationId offered;
    private OfferId offer;

    @Override
    public WalkPlan plan() {
        own = shift.people();
        People other = shift.people();
        agent = shift.available(own);
        stranger = shift.available(other);
        ConversationId owned = shift.call(own);
        shift.accept(agent, shift.awaitOffer(owned, agent));
        offered = shift.call(own);
        offer = shift.awaitOffer(offered, agent);
        return WalkPlan.between(own.site().slug(), other.site().slug())
                .people(this::person)
                .scoped("/api/v1/offers/{id}", this::openOffer)
                .scoped("/api/v1/work/{conversationId}", offered::toString)
                .listed("GET /api/v1/offers", this::openOffer)
                .listed("GET /api/v1/work/mine", owned::toString)
                .listed("GET /api/v1/queue", owned::toString)
                .listed("GET /api/v1/agents", () -> agent.id().value())
                .listed("GET /api/v1/teams", () -> own.team().slug())
                .listedForAll("GET /api/v1/sites", "that a site exists is no secret among those who work here")
                .shared("/api/v1/dead-letters/{id}", SecurityIT::deadLetter)
                .listedForAll("GET /api/v1/dead-letters", "what could not be understood belongs to no site yet")
                .body("PUT /api/v1/agents/me/presence", "{\"state\": \"available\"}")
                .body("POST /api/v1/offers/{id}/refusal", "{\"reason\": \"walked\"}");
    }

    /** An agent is known by the subject of the token; other roles are anybody. */
    private TestTokens person(String role, String site) {
        if (!role.equals("agent")) {
            return TestTokens.of("walker-" + role).roles(role).sites(site);
        }
        Agent who = site.equals(own.site().slug()) ? agent : stranger;
        return TestTokens.of("walker").subject(who.id().value()).roles(role).sites(site);
    }

    /** An offer that stands open, a new one where the walk has answered the last: that one is done with, and holds nobody. */
    private String openOffer() {
        shift.beat(agent);
        boolean open = shift.offersTo(agent).stream()
                .anyMatch(each -> each.offer().id().equals(offer));
        if (!open) {
            shift.answered(offered, 2);
            offered = shift.call(own);
            offer = shift.awaitOffer(offered, agent);
        }
        return offer.toString();
    }

    private static String deadLetter() {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            probe.send(
                    TOPIC,
                    UUID.randomUUID().toString(),
                    Map.of("ce_type", "conversation.answer-needed.v1", "sequence", "1"),
                    "not json");
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
