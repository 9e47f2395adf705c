package plaza.agent.presence.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.agent.house.Json;
import plaza.agent.presence.model.AwayReason;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;

/** A change of presence leaves exactly as its committed example. */
class PresenceChangedPayloadTest {

    private static final String TYPE = "agent.presence-changed.v1";
    private static final Instant AT = Instant.parse("2026-11-22T13:10:00Z");

    @Test
    void presence_changed() {
        String text = told(seat(new Team("redes")));

        assertThatJson(text).isEqualTo(Events.load().get(TYPE).example("full").json());
        EventAssertions.assertFits(TYPE, text);
    }

    @Test
    void without_a_team_it_still_fits() {
        EventAssertions.assertFits(TYPE, told(seat(null)));
    }

    private static String told(Seat seat) {
        return Json.text(PresenceChangedPayload.of(seat, AT));
    }

    private static Seat seat(@Nullable Team team) {
        Assignee lucia = new Assignee(new AgentId("a0000000-0000-4000-8000-000000000001"), new Site("cordoba"), team);
        return Seat.vacant(lucia, new Units(3), AT)
                .choose(new PresenceState.Away(AwayReason.BREAK), AT, Duration.ofMinutes(2));
    }
}
