package plaza.agent.assignment.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.Json;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** From the topic of conversations to offers, owners and what the other services are told. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class WhatConversationsTellIT {

    private static final String HEARD = "conversation.conversation.v1";
    private static final String TOLD = "agent.assignment.v1";

    @Inject
    Shift shift;

    private KafkaProbe probe;
    private People people;
    private ConversationId conversation;
    private UUID turn;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        people = shift.people();
        conversation = new ConversationId(UUID.randomUUID());
        turn = UUID.randomUUID();
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void a_conversation_goes_from_need_to_owner_to_rest_to_need_to_the_end() {
        Agent agent = shift.available(people);

        tell(3, "conversation.answer-needed.v1", needed(Map.of()));
        OfferAnswer accepted = shift.accept(agent, shift.awaitOffer(conversation, agent));
        tell(6, "conversation.conversation-answered.v1", answered());
        awaitState("resting");
        turn = UUID.randomUUID();
        tell(
                8,
                "conversation.answer-needed.v1",
                needed(Map.of("preferredOwner", agent.id().value())));
        OfferAnswer again = shift.accept(agent, shift.awaitOffer(conversation, agent));
        tell(9, "conversation.conversation-resolved.v1", base(Map.of("reason", "answered", "at", now())));
        awaitState("closed");

        assertThat(((OfferAnswer.Counts) accepted).epoch()).isEqualTo(new Epoch(1));
        assertThat(((OfferAnswer.Counts) again).epoch()).isEqualTo(new Epoch(1));
        List<ProbeRecord> told =
                probe.await(TOLD, 5, record -> conversation.toString().equals(record.key()));
        assertThat(told).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(told)
                .extracting(ProbeRecord::type)
                .containsExactly(
                        "agent.conversation-offered.v1",
                        "agent.offer-accepted.v1",
                        "agent.conversation-offered.v1",
                        "agent.offer-accepted.v1",
                        "agent.assignment-released.v1");
        assertThat(told)
                .extracting(record -> record.headers().get("sequence"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(shift.seatOf(agent).load().used().count()).isZero();
    }

    @Test
    void what_is_told_twice_or_late_changes_nothing() {
        Agent agent = shift.available(people);
        String need = needed(Map.of());
        Map<String, String> headers = headers(3, "conversation.answer-needed.v1");

        probe.send(HEARD, conversation.toString(), headers, need);
        probe.send(HEARD, conversation.toString(), headers, need);
        shift.accept(agent, shift.awaitOffer(conversation, agent));
        tell(5, "conversation.conversation-answered.v1", answered());
        awaitState("resting");
        tell(4, "conversation.answer-needed.v1", need);
        tell(6, "conversation.conversation-resolved.v1", base(Map.of("reason", "answered", "at", now())));

        awaitState("closed");
        assertThat(shift.number("select count(*) from offer where conversation_id = ?", conversation.value()))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_question_takes_its_offer_back() {
        Agent agent = shift.available(people);
        tell(3, "conversation.answer-needed.v1", needed(Map.of()));
        shift.awaitOffer(conversation, agent);

        tell(
                4,
                "conversation.answer-no-longer-needed.v1",
                base(Map.of("turnId", turn, "reason", "withdrawn", "at", now())));

        Waiting.LONG.until(() -> assertThat(shift.offersTo(agent)).isEmpty());
        assertThat(shift.seatOf(agent).load().used().count()).isZero();
    }

    @Test
    void an_owner_who_cannot_take_it_is_released_when_it_goes_on() {
        Agent owner = shift.available(people);
        tell(3, "conversation.answer-needed.v1", needed(Map.of()));
        shift.accept(owner, shift.awaitOffer(conversation, owner));
        tell(4, "conversation.conversation-answered.v1", answered());
        awaitState("resting");
        shift.is(owner, new PresenceState.Offline());
        Agent other = shift.available(people);
        turn = UUID.randomUUID();

        tell(
                5,
                "conversation.answer-needed.v1",
                needed(Map.of("preferredOwner", owner.id().value())));
        OfferAnswer accepted = shift.accept(other, shift.awaitOffer(conversation, other));

        assertThat(((OfferAnswer.Counts) accepted).epoch()).isEqualTo(new Epoch(3));
        List<ProbeRecord> told =
                probe.await(TOLD, 5, record -> conversation.toString().equals(record.key()));
        assertThat(told.get(2).type()).isEqualTo("agent.assignment-released.v1");
        assertThat(told.get(2).text()).contains("owner-unavailable");
    }

    @Test
    void people_are_told_of_too() {
        Agent agent = shift.available(people);

        List<ProbeRecord> presence =
                probe.await("agent.presence.v1", 1, record -> agent.id().value().equals(record.key()));
        List<ProbeRecord> directory =
                probe.await("agent.directory.v1", 1, record -> ("agent:" + agent.id()).equals(record.key()));
        List<ProbeRecord> demo = probe.await(
                "agent.directory.v1", 1, record -> ("agent:" + DemoUser.LUCIA.subject()).equals(record.key()));

        assertThat(presence).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(directory).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(demo).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(demo.getFirst().text()).contains("Lucía Ferreyra");
    }

    @Test
    void a_poisoned_record_is_set_aside_and_the_next_one_is_heard() {
        probe.send(HEARD, conversation.toString(), headers(3, "conversation.answer-needed.v1"), "not json");
        tell(4, "conversation.answer-needed.v1", needed(Map.of()));

        awaitState("waiting");
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.consumer", hasItem("agent-service.conversations"));
    }

    private void tell(long sequence, String type, String json) {
        probe.send(HEARD, conversation.toString(), headers(sequence, type), json);
    }

    private void awaitState(String state) {
        Waiting.LONG.until(() -> assertThat(
                        shift.house().within(() -> shift.house().queue().find(conversation)))
                .hasValueSatisfying(work -> assertThat(work.state()).isEqualTo(state)));
    }

    private static Map<String, String> headers(long sequence, String type) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/plaza/conversation-service",
                "ce_time",
                now(),
                "sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }

    private String needed(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(Map.of(
                "turnId",
                turn,
                "since",
                now(),
                "deadline",
                Instant.now().plusSeconds(3600).toString(),
                "clock",
                "first-answer",
                "language",
                "es",
                "skills",
                List.of(),
                "visibility",
                "public"));
        return base(all);
    }

    private String answered() {
        return base(Map.of("turnId", turn, "agentId", "somebody", "replyId", UUID.randomUUID()));
    }

    private String base(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("conversationId", conversation.value());
        all.put("channel", "facebook");
        all.put("accountId", "100000000000001");
        all.put("brand", people.brand().slug());
        all.put("site", people.site().slug());
        return Json.text(all);
    }

    private static String now() {
        return Instant.now().toString();
    }
}
