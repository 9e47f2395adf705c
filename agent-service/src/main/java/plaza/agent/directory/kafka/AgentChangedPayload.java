package plaza.agent.directory.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.agent.directory.model.Agent;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;

/** Payload of {@code agent.agent-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgentChangedPayload(
        String agentId,
        String name,
        String publicName,
        String site,
        @Nullable String team,
        List<String> languages,
        List<String> skills,
        List<String> channels,
        int capacity,
        boolean active,
        Instant changedAt) {

    static AgentChangedPayload of(Agent agent, Instant at) {
        Team team = agent.team();
        return new AgentChangedPayload(
                agent.id().value(),
                agent.name(),
                agent.publicName(),
                agent.site().slug(),
                team == null ? null : team.slug(),
                agent.abilities().languages().stream().map(Language::code).toList(),
                agent.abilities().skills().stream().map(Skill::word).toList(),
                agent.abilities().channels().stream().map(Channel::label).toList(),
                agent.capacity().count(),
                agent.active(),
                at);
    }
}
