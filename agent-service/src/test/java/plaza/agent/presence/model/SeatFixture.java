package plaza.agent.presence.model;

import java.time.Duration;
import java.time.Instant;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;

/** Seats; what a test does not say is arbitrary but valid. */
public final class SeatFixture {

    public static final Instant NOON = Instant.parse("2026-11-22T13:00:00.000Z");
    public static final Duration GRACE = Duration.ofMinutes(2);
    public static final Assignee LUCIA =
            new Assignee(new AgentId("a0000000-0000-4000-8000-000000000001"), new Site("cordoba"), new Team("redes"));

    private SeatFixture() {}

    /** Lucía's, offline, three units. */
    public static Seat vacant() {
        return Seat.vacant(LUCIA, new Units(3), NOON);
    }

    /** Available since noon. */
    public static Seat available() {
        return vacant().choose(new PresenceState.Available(), NOON, GRACE);
    }
}
