package plaza.agent.directory.http;

import plaza.agent.directory.model.TeamEntry;

/** A team as lists show it. */
public record TeamResponse(String team, String name, String site, boolean active) {

    static TeamResponse of(TeamEntry entry) {
        return new TeamResponse(entry.team().slug(), entry.name(), entry.site().slug(), entry.active());
    }
}
