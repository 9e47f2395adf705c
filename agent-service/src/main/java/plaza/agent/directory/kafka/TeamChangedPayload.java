package plaza.agent.directory.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import plaza.agent.directory.model.TeamEntry;

/** Payload of {@code agent.team-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamChangedPayload(String team, String name, String site, boolean active, Instant changedAt) {

    static TeamChangedPayload of(TeamEntry team, Instant at) {
        return new TeamChangedPayload(
                team.team().slug(), team.name(), team.site().slug(), team.active(), at);
    }
}
