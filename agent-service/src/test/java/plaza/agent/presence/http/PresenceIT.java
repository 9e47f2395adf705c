package plaza.agent.presence.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.presence.WatchConnections;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.testing.ClockFile;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

/** Presence as agents say it and as their pages show it. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PresenceIT {

    private static final Duration SILENCE = Duration.ofSeconds(31);
    private static final Duration GRACE = Duration.ofMinutes(2);

    @Inject
    Shift shift;

    @Inject
    WatchConnections connections;

    @AfterEach
    void clock_goes_on() {
        ClockFile.ofThisJvm().reset();
    }

    @Test
    void the_people_of_the_demo_are_there_and_offline() {
        given().auth()
                .oauth2(DemoUser.CAMILA.token())
                .get("/api/v1/agents/me/presence")
                .then()
                .statusCode(200)
                .body("agentId", equalTo(DemoUser.CAMILA.subject()))
                .body("publicName", equalTo("Camila"))
                .body("site", equalTo("bogota"))
                .body("team", equalTo("redes-bogota"))
                .body("state", equalTo("offline"))
                .body("reason", nullValue())
                .body("usedUnits", equalTo(0))
                .body("capacity", equalTo(3));
    }

    @Test
    void an_agent_says_what_they_are_doing() {
        Agent agent = shift.people().hired(shift.clock().instant());

        put(agent, "{\"state\": \"available\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("available"))
                .body("reason", nullValue());
        put(agent, "{\"state\": \"away\", \"reason\": \"meal\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("away"))
                .body("reason", equalTo("meal"));
        put(agent, "{\"state\": \"away\"}").then().statusCode(200).body("reason", equalTo("other"));
        put(agent, "{\"state\": \"busy\"}").then().statusCode(200).body("state", equalTo("busy"));
        put(agent, "{\"state\": \"offline\"}").then().statusCode(200).body("state", equalTo("offline"));
        assertThat(shift.number(
                        "select count(*) from audit_entry where actor = ? and action = 'presence.changed'",
                        agent.id().value()))
                .isEqualTo(5);
    }

    @Test
    void what_nobody_can_be_doing_is_refused() {
        Agent agent = shift.people().hired(shift.clock().instant());

        for (String body : List.of(
                "{\"state\": \"asleep\"}",
                "{}",
                "{\"state\": \"away\", \"reason\": \"bored\"}",
                "{\"state\": \"away\", \"reason\": \"connection-lost\"}",
                "{\"state\": \"available\", \"reason\": \"meal\"}",
                "not json",
                "")) {
            put(agent, body).then().statusCode(400).body("type", equalTo("urn:problem:plaza:invalid-input"));
        }
    }

    @Test
    void a_silent_page_loses_its_offers_and_gets_no_more_until_it_speaks_again() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        shift.awaitOffer(conversation, agent);

        ClockFile.ofThisJvm().advance(SILENCE);
        Shift.waited(() -> connections.lose(agent.id()));

        Waiting.SHORT.until(() -> assertThat(shift.work(conversation).state()).isEqualTo("waiting"));
        as(agent)
                .get("/api/v1/agents/me/presence")
                .then()
                .body("state", equalTo("away"))
                .body("reason", equalTo("connection-lost"));
        as(agent).post("/api/v1/agents/me/presence/heartbeat").then().statusCode(204);
        as(agent).get("/api/v1/agents/me/presence").then().body("state", equalTo("available"));
        shift.awaitOffer(conversation, agent);
    }

    @Test
    void a_page_that_spoke_meanwhile_is_not_taken_for_lost() {
        Agent agent = shift.available(shift.people());
        ClockFile.ofThisJvm().advance(SILENCE);
        shift.beat(agent);

        Shift.waited(() -> connections.lose(agent.id()));

        assertThat(shift.seatOf(agent).state()).isEqualTo(new PresenceState.Available());
    }

    @Test
    void work_of_somebody_who_is_gone_returns_after_the_grace_with_its_age() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        shift.accept(agent, shift.awaitOffer(conversation, agent));
        QueuedWork before = shift.work(conversation);

        shift.is(agent, new PresenceState.Offline());
        assertThat(shift.work(conversation).state()).isEqualTo("assigned");
        ClockFile.ofThisJvm().advance(GRACE);

        Waiting.SHORT.until(() -> assertThat(shift.work(conversation).state()).isEqualTo("waiting"));
        assertThat(shift.work(conversation).owner()).isEmpty();
        assertThat(shift.work(conversation).queuedAt()).isEqualTo(before.queuedAt());
        assertThat(shift.seatOf(agent).load().used().count()).isZero();
        assertThat(shift.number("select epoch from work where conversation_id = ?", conversation.value()))
                .isEqualTo(2);
    }

    @Test
    void who_comes_back_within_the_grace_keeps_their_work() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferAnswer accepted = shift.accept(agent, shift.awaitOffer(conversation, agent));
        shift.is(agent, new PresenceState.Offline());

        ClockFile.ofThisJvm().advance(GRACE.minusSeconds(10));
        shift.is(agent, new PresenceState.Available());
        ClockFile.ofThisJvm().advance(GRACE);

        assertThat(accepted).isInstanceOf(OfferAnswer.Counts.class);
        assertThat(shift.seatOf(agent).hasWorkDue(shift.clock().instant())).isFalse();
        assertThat(shift.work(conversation).state()).isEqualTo("assigned");
    }

    @Test
    void supervisors_see_what_their_people_are_doing() {
        People people = shift.people();
        Agent agent = shift.available(people);

        given().auth()
                .oauth2(Shift.supervisorOf(people))
                .get("/api/v1/agents")
                .then()
                .statusCode(200)
                .body("items.agentId", hasItem(agent.id().value()))
                .body("items[0].state", equalTo("available"))
                .body("items[0].capacity", equalTo(3));
    }

    private static RequestSpecification as(Agent agent) {
        return given().auth().oauth2(Shift.token(agent));
    }

    private static Response put(Agent agent, String body) {
        return as(agent).contentType(ContentType.JSON).body(body).put("/api/v1/agents/me/presence");
    }
}
