package plaza.agent.presence.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.ShowPresence;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;

/** An agent as supervisors see them. */
public record AgentResponse(
        String agentId,
        String name,
        String publicName,
        String site,
        @Schema(nullable = true) @Nullable String team,
        List<String> languages,
        List<String> brands,
        List<String> channels,
        List<String> skills,
        boolean active,
        String state,
        @Schema(nullable = true) @Nullable String reason,
        Instant since,
        int usedUnits,
        int capacity) {

    static AgentResponse of(ShowPresence.Person person) {
        Agent agent = person.agent();
        Seat seat = person.seat();
        Team team = agent.team();
        return new AgentResponse(
                agent.id().value(),
                agent.name(),
                agent.publicName(),
                agent.site().slug(),
                team == null ? null : team.slug(),
                agent.abilities().languages().stream().map(Language::code).toList(),
                agent.abilities().brands().stream().map(Brand::slug).toList(),
                agent.abilities().channels().stream().map(Channel::label).toList(),
                agent.abilities().skills().stream().map(Skill::word).toList(),
                agent.active(),
                seat.state().label(),
                seat.state().reasonLabel().orElse(null),
                seat.since(),
                seat.load().used().count(),
                seat.load().capacity().count());
    }
}
