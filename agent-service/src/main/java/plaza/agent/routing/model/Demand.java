package plaza.agent.routing.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Units;

/**
 * Work that looks for a person.
 *
 * @param conversation whose
 * @param channel on which it is to be answered
 * @param brand for which
 * @param language the customer's
 * @param site where it is queued
 * @param skills that it asks for
 * @param units what it takes of a person
 * @param queuedAt since when it waits
 * @param deadline when the promise breaks
 * @param preferred to whom it should go first: its owner, or who had it
 * @param declined who said no in this turn
 * @param missed who let an offer of it run out, the last one last
 */
public record Demand(
        ConversationId conversation,
        Channel channel,
        Brand brand,
        Language language,
        Site site,
        Set<Skill> skills,
        Units units,
        Instant queuedAt,
        Instant deadline,
        @Nullable AgentId preferred,
        Set<AgentId> declined,
        List<AgentId> missed) {

    /** The order of every queue: the promise that breaks first, then who has waited longest; never a tie. */
    public static final Comparator<Demand> ORDER = Comparator.comparing(Demand::deadline)
            .thenComparing(Demand::queuedAt)
            .thenComparing(Demand::conversation);

    public Demand {
        skills = Set.copyOf(skills);
        declined = Set.copyOf(declined);
        missed = List.copyOf(missed);
    }

    boolean prefers(Candidate candidate) {
        return candidate.id().equals(preferred);
    }
}
