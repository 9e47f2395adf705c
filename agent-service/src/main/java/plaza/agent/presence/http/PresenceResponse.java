package plaza.agent.presence.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.Team;

/** An agent's own presence. */
public record PresenceResponse(
        String agentId,
        String name,
        String publicName,
        String site,
        @Schema(nullable = true) @Nullable String team,
        String state,
        @Schema(nullable = true) @Nullable String reason,
        Instant since,
        int usedUnits,
        int capacity) {

    static PresenceResponse of(Agent agent, Seat seat) {
        Team team = agent.team();
        return new PresenceResponse(
                agent.id().value(),
                agent.name(),
                agent.publicName(),
                agent.site().slug(),
                team == null ? null : team.slug(),
                seat.state().label(),
                seat.state().reasonLabel().orElse(null),
                seat.since(),
                seat.load().used().count(),
                seat.load().capacity().count());
    }
}
