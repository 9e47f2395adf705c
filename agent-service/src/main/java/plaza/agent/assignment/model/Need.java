package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Visibility;

/**
 * What conversation-service asks for: an answer, by whom it can be given, until when.
 *
 * @param turn the turn that waits for the answer
 * @param channel where it is to be given
 * @param brand for which
 * @param site to which the conversation belongs at this moment
 * @param language the customer's
 * @param skills that the matter asks for
 * @param visibility who can read it, where that is known
 * @param since when the clock started
 * @param deadline when the promise breaks
 */
public record Need(
        TurnId turn,
        Channel channel,
        Brand brand,
        Site site,
        Language language,
        Set<Skill> skills,
        @Nullable Visibility visibility,
        Instant since,
        Instant deadline) {

    public Need {
        skills = Set.copyOf(skills);
    }

    /** The same with another promise. */
    Need by(Instant otherSince, Instant otherDeadline) {
        return new Need(turn, channel, brand, site, language, skills, visibility, otherSince, otherDeadline);
    }
}
