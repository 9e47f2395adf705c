package plaza.agent.assignment.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.Release;
import plaza.agent.assignment.model.RunOut;
import plaza.agent.assignment.model.Scene;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.house.Json;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.OfferId;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Units;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;

/** Each fact leaves exactly as its committed example. */
class AssignmentPayloadsTest {

    private static final Events EVENTS = Events.load();
    private static final ConversationId ID =
            new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"));
    private static final Instant AT = Instant.parse("2026-11-22T13:00:05Z");
    private static final Team REDES = new Team("redes");

    @Test
    void offered() {
        assertTold(new WorkFact.Offered(scene(0), offer(REDES)), "agent.conversation-offered.v1", "full");
        assertTold(new WorkFact.Offered(scene(0), offer(null)), "agent.conversation-offered.v1", "minimal");
    }

    @Test
    void accepted() {
        assertTold(new WorkFact.Accepted(scene(1), offer(REDES), true), "agent.offer-accepted.v1", "full");
        assertTold(new WorkFact.Accepted(scene(1), offer(null), true), "agent.offer-accepted.v1", "minimal");
    }

    @Test
    void declined() {
        assertTold(
                new WorkFact.Declined(scene(0), offer(REDES), "busy-with-another", Units.ONE),
                "agent.offer-declined.v1",
                "full");
        assertTold(new WorkFact.Declined(scene(0), offer(null), null, Units.ONE), "agent.offer-declined.v1", "minimal");
    }

    @Test
    void timed_out() {
        assertTold(
                new WorkFact.RanOut(scene(0), offer(REDES), RunOut.NO_ANSWER, Units.ONE),
                "agent.offer-timed-out.v1",
                "full");
    }

    @Test
    void released() {
        assertTold(
                new WorkFact.Released(scene(2), lucia(REDES), Release.AGENT_GONE, Units.ONE),
                "agent.assignment-released.v1",
                "full");
        assertTold(
                new WorkFact.Released(scene(2), lucia(null), Release.AGENT_GONE, Units.ONE),
                "agent.assignment-released.v1",
                "minimal");
    }

    @Test
    void that_a_turn_is_over_is_conversation_service_s_to_tell() {
        WorkFact rested = new WorkFact.Rested(scene(1), lucia(REDES), Units.ONE);

        assertThatThrownBy(() -> AssignmentPayloads.of(ID, rested, AT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertTold(WorkFact fact, String type, String example) {
        AssignmentPayloads.Told told = AssignmentPayloads.of(ID, fact, AT);
        String text = Json.text(told.body());

        assertThat(told.type()).isEqualTo(type);
        assertThatJson(text).isEqualTo(EVENTS.get(type).example(example).json());
        EventAssertions.assertFits(type, text);
    }

    private static Scene scene(long epoch) {
        Need need = new Need(
                new TurnId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f03")),
                new Channel("facebook"),
                new Brand("telco-andina"),
                new Site("cordoba"),
                new Language("es"),
                Set.of(),
                null,
                Instant.parse("2026-11-22T13:00:00Z"),
                Instant.parse("2026-11-22T14:00:00Z"));
        return new Scene(need, Instant.parse("2026-11-22T13:00:02Z"), new Epoch(epoch));
    }

    private static Offer offer(@Nullable Team team) {
        return new Offer(
                new OfferId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f10")),
                lucia(team),
                AT,
                Instant.parse("2026-11-22T13:00:35Z"));
    }

    private static Assignee lucia(@Nullable Team team) {
        return new Assignee(new AgentId("a0000000-0000-4000-8000-000000000001"), new Site("cordoba"), team);
    }
}
