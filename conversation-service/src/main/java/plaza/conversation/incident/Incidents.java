package plaza.conversation.incident;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Spoken;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** All incidents, and which cases belong to which. Called within a session. */
public interface Incidents {

    /** Those that last, or those that are over; the newest first, at most that many. */
    Uni<List<Incident>> list(boolean over, int limit);

    /** The incident of that id. */
    Uni<Optional<Incident>> find(IncidentId id);

    /**
     * Keeps it, new or changed, with who did it in the audit trail, and tells other services.
     *
     * <p>Fails with a conflict where somebody else changed it since it was read.
     *
     * @param what was done, for the audit trail
     */
    Uni<Void> store(Incident incident, String what, AgentId by);

    /**
     * Open cases of its brand in which something was said since it began and of which nobody said yet whether they belong
     * to it, those with the newest activity first.
     */
    Uni<List<Spoken>> listSpoken(Incident incident, int limit);

    /** What the customer said in a case since then, at most that many of the newest. */
    Uni<List<String>> listSaid(ConversationId conversation, Instant since, int limit);

    /** Notes how cases stand to it, with who said so in the audit trail; null where the rule did. */
    Uni<Void> note(
            IncidentId id, Collection<ConversationId> cases, Standing standing, @Nullable AgentId by, Instant at);

    /** How a case stands to incidents, as far as it was said. */
    Uni<Map<IncidentId, Standing>> standings(ConversationId conversation);

    /** The cases that belong to it, as far as they are in sight, those with the newest activity first. */
    Uni<List<HitCase>> listCases(Incident incident, Sight sight, int limit);

    /** Open cases of that agent whose customers were sent nothing since the newest fact of an incident that hits them. */
    Uni<List<ConversationId>> listUntold(AgentId owner, int limit);

    /** Whom it hits. */
    Uni<Extent> extent(Incident incident);

    /** When something was last sent to the customer of a case; empty where nothing was. */
    Uni<Optional<Instant>> findToldAt(ConversationId conversation);
}
