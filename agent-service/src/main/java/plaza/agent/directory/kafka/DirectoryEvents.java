package plaza.agent.directory.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Entries of the directory as events of {@code agent.directory.v1}: each says the whole entry, so the newest counts. */
@ApplicationScoped
public class DirectoryEvents {

    private static final String TOPIC = "agent.directory.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("0d1f0a9b-7f55-5c07-9d4a-2a4a6c1b8e01"));

    private final Outbox outbox;

    DirectoryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A site as it is now, in that version. */
    public OutboxEvent of(SiteEntry site, long version, Instant at) {
        return event("site", site.site().slug(), "agent.site-changed.v1", version, at, SiteChangedPayload.of(site, at));
    }

    /** A team as it is now, in that version. */
    public OutboxEvent of(TeamEntry team, long version, Instant at) {
        return event("team", team.team().slug(), "agent.team-changed.v1", version, at, TeamChangedPayload.of(team, at));
    }

    /** An agent as they are now, in that version. */
    public OutboxEvent of(Agent agent, long version, Instant at) {
        return event(
                "agent", agent.id().value(), "agent.agent-changed.v1", version, at, AgentChangedPayload.of(agent, at));
    }

    private OutboxEvent event(String kind, String id, String type, long version, Instant at, Object payload) {
        String key = kind + ":" + id;
        return outbox.event(EVENT_IDS.of(key + ":" + version), TOPIC, key, type, id, version, at, payload);
    }
}
