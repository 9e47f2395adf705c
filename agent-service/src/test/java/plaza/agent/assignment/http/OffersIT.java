package plaza.agent.assignment.http;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.presence.model.AwayReason;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.testing.ClockFile;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

/** Offers as agents answer them: in time, late, twice, by the wrong person. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class OffersIT {

    @Inject
    Shift shift;

    @AfterEach
    void clock_goes_on() {
        ClockFile.ofThisJvm().reset();
    }

    @Test
    void an_offer_says_what_it_is_about() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, agent);

        String list =
                as(agent).get("/api/v1/offers").then().statusCode(200).extract().asString();

        assertThatJson(list).inPath("nextCursor").isNull();
        assertThatJson(list)
                .inPath("items[0]")
                .isObject()
                .containsEntry("id", offer.toString())
                .containsEntry("conversationId", conversation.toString())
                .containsEntry("channel", "facebook")
                .containsEntry("brand", people.brand().slug())
                .containsEntry("site", people.site().slug())
                .containsEntry("visibility", "public")
                .containsEntry("language", "es")
                .containsOnlyKeys(
                        "id",
                        "conversationId",
                        "turnId",
                        "channel",
                        "brand",
                        "site",
                        "visibility",
                        "queuedAt",
                        "deadline",
                        "expiresAt",
                        "language");
    }

    @Test
    void accepted_work_is_mine_and_holds_my_units() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, agent);

        accept(agent, offer)
                .then()
                .statusCode(200)
                .body("conversationId", equalTo(conversation.toString()))
                .body("epoch", equalTo(1));

        as(agent)
                .get("/api/v1/work/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].conversationId", equalTo(conversation.toString()))
                .body("items[0].epoch", equalTo(1))
                .body("items[0].units", equalTo(1));
        as(agent).get("/api/v1/offers").then().body("items", empty());
        as(agent).get("/api/v1/agents/me/presence").then().body("usedUnits", equalTo(1));
    }

    @Test
    void two_tabs_that_accept_at_once_come_to_the_same() throws Exception {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, agent);

        List<Integer> answers = atOnce(8, () -> accept(agent, offer).statusCode());

        assertThat(answers).hasSize(8).containsOnly(200);
        assertThat(shift.number("select count(*) from assignment where conversation_id = ?", conversation.value()))
                .isEqualTo(1);
        assertThat(shift.seatOf(agent).load().used().count()).isEqualTo(1);
    }

    @Test
    void tabs_that_accept_and_decline_at_once_come_to_one_of_both() throws Exception {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, agent);

        atOnce(
                8,
                () -> Thread.currentThread().threadId() % 2 == 0
                        ? accept(agent, offer).statusCode()
                        : decline(agent, offer).statusCode());

        assertThat(shift.work(conversation).state()).isIn("assigned", "waiting");
        assertThat(shift.wrongSeats(people)).isZero();
    }

    @Test
    void an_offer_cannot_be_accepted_after_its_time() {
        People people = shift.people();
        Agent agent = shift.available(people);
        OfferId offer = shift.awaitOffer(shift.call(people), agent);

        ClockFile.ofThisJvm().advance(Duration.ofSeconds(30));

        accept(agent, offer).then().statusCode(409).body("type", equalTo("urn:problem:agent:offer-expired"));
    }

    @Test
    void an_offer_that_ran_out_goes_to_somebody_else_with_its_age_and_late_hands_find_it_taken() {
        People people = shift.people();
        Agent late = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId first = shift.awaitOffer(conversation, late);
        QueuedWork before = shift.work(conversation);
        Agent quick = shift.available(people);
        ClockFile.ofThisJvm().advance(Duration.ofSeconds(30));
        shift.beat(quick);

        OfferId second = shift.awaitOffer(conversation, quick);
        accept(quick, second).then().statusCode(200).body("epoch", equalTo(1));

        accept(late, first).then().statusCode(409).body("type", equalTo("urn:problem:agent:offer-taken"));
        assertThat(shift.work(conversation).queuedAt()).isEqualTo(before.queuedAt());
        assertThat(shift.wrongSeats(people)).isZero();
    }

    @Test
    void an_offer_is_its_agents_alone() {
        People people = shift.people();
        Agent agent = shift.available(people);
        OfferId offer = shift.awaitOffer(shift.call(people), agent);
        Agent other = people.hired(shift.clock().instant());

        accept(other, offer).then().statusCode(404);
        decline(other, offer).then().statusCode(404);
        accept(agent, new OfferId(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void declined_work_goes_on_to_others_and_never_comes_back() {
        People people = shift.people();
        Agent first = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, first);

        decline(first, offer).then().statusCode(204);

        decline(first, offer).then().statusCode(204);
        awaitReason(conversation, "all-declined");
        Agent second = shift.available(people);
        shift.decline(second, shift.awaitOffer(conversation, second));
        awaitReason(conversation, "all-declined");
        assertThat(shift.number(
                        "select count(*) from offer where conversation_id = ? and agent_id = ?",
                        conversation.value(),
                        first.id().value()))
                .isEqualTo(1);
        assertThat(shift.wrongSeats(people)).isZero();
    }

    @Test
    void a_decline_may_come_without_a_body() {
        People people = shift.people();
        Agent agent = shift.available(people);
        OfferId offer = shift.awaitOffer(shift.call(people), agent);

        as(agent)
                .contentType(ContentType.JSON)
                .post("/api/v1/offers/{id}/refusal", offer.toString())
                .then()
                .statusCode(204);
    }

    @Test
    void what_was_accepted_cannot_be_declined() {
        People people = shift.people();
        Agent agent = shift.available(people);
        OfferId offer = shift.awaitOffer(shift.call(people), agent);
        accept(agent, offer);

        decline(agent, offer).then().statusCode(409).body("type", equalTo("urn:problem:agent:offer-taken"));
    }

    @Test
    void an_agent_who_goes_away_passes_their_offers_on() {
        People people = shift.people();
        Agent leaving = shift.available(people);
        ConversationId conversation = shift.call(people);
        OfferId offer = shift.awaitOffer(conversation, leaving);
        Agent staying = shift.available(people);

        shift.is(leaving, new PresenceState.Away(AwayReason.MEAL));

        shift.awaitOffer(conversation, staying);
        accept(leaving, offer).then().statusCode(409);
        assertThat(shift.seatOf(leaving).load().used().count()).isZero();
        assertThat(shift.wrongSeats(people)).isZero();
    }

    @Test
    void somebody_whom_the_directory_does_not_know_is_told_so() {
        String token = TestTokens.of("nobody").roles("agent").sites("cordoba").token();

        for (String path : List.of(
                "/api/v1/offers", "/api/v1/offers/changes", "/api/v1/work/mine", "/api/v1/agents/me/presence")) {
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:agent:agent-not-registered"));
        }
    }

    @Test
    void the_queue_shows_supervisors_what_waits_and_why() {
        People people = shift.people();
        Agent agent = shift.available(people);
        ConversationId offered = shift.call(people);
        shift.awaitOffer(offered, agent);
        shift.is(agent, new PresenceState.Busy());
        ConversationId waiting = shift.call(people);
        awaitReason(waiting, "nobody-available");

        given().auth()
                .oauth2(Shift.supervisorOf(people))
                .get("/api/v1/queue?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].conversationId", equalTo(offered.toString()))
                .body("items[0].state", equalTo("offered"))
                .body("items[0].offeredTo", equalTo(agent.id().value()))
                .body("counts.waiting", equalTo(1))
                .body("counts.offered", equalTo(1))
                .body("counts.assigned", equalTo(0));
        String cursor = given().auth()
                .oauth2(Shift.supervisorOf(people))
                .get("/api/v1/queue?limit=1")
                .path("nextCursor");
        given().auth()
                .oauth2(Shift.supervisorOf(people))
                .queryParam("cursor", cursor)
                .get("/api/v1/queue?limit=1")
                .then()
                .body("items[0].conversationId", equalTo(waiting.toString()))
                .body("items[0].waitingBecause", equalTo("nobody-available"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_limit_or_a_cursor_that_makes_no_sense_is_refused() {
        People people = shift.people();

        for (String query : List.of("limit=0", "limit=201", "cursor=abc")) {
            given().auth()
                    .oauth2(Shift.supervisorOf(people))
                    .get("/api/v1/queue?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:plaza:invalid-input"));
        }
    }

    @Test
    void a_decision_is_explained_to_the_supervisor_and_to_whom_it_concerns() {
        People people = shift.people();
        Agent chosen = shift.available(people);
        Agent busy = people.hired(shift.clock().instant());
        shift.is(busy, new PresenceState.Busy());
        ConversationId conversation = shift.call(people);
        shift.awaitOffer(conversation, chosen);

        for (String token : Set.of(Shift.supervisorOf(people), Shift.token(chosen))) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/work/{id}/explanation", conversation.toString())
                    .then()
                    .statusCode(200)
                    .body("chosen", equalTo(chosen.id().value()))
                    .body("reason", equalTo("longest-idle"))
                    .body("filters.find { it.name == 'presence' }.removed", equalTo(1))
                    .body(
                            "candidates.find { it.verdict == 'chosen' }.agentId",
                            equalTo(chosen.id().value()))
                    .body("candidates.agentId", hasItem(busy.id().value()));
        }
        as(busy).get("/api/v1/work/{id}/explanation", conversation.toString())
                .then()
                .statusCode(404);
    }

    @Test
    void work_that_waits_is_explained_as_it_is_now() {
        People people = shift.people();
        ConversationId conversation = shift.call(people);

        given().auth()
                .oauth2(Shift.supervisorOf(people))
                .get("/api/v1/work/{id}/explanation", conversation.toString())
                .then()
                .statusCode(200)
                .body("chosen", nullValue())
                .body("reason", equalTo("nobody-able"));
    }

    private void awaitReason(ConversationId conversation, String reason) {
        Waiting.SHORT.until(
                () -> assertThat(shift.work(conversation).waitingBecause()).contains(reason));
    }

    private static RequestSpecification as(Agent agent) {
        return given().auth().oauth2(Shift.token(agent));
    }

    private static Response accept(Agent agent, OfferId offer) {
        return as(agent).post("/api/v1/offers/{id}/acceptance", offer.toString());
    }

    private static Response decline(Agent agent, OfferId offer) {
        return as(agent)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"not-mine\"}")
                .post("/api/v1/offers/{id}/refusal", offer.toString());
    }

    private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(times, call));
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
