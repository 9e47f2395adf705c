package plaza.agent.routing.model;

import java.time.Instant;
import java.util.Set;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Units;

/**
 * A registered person as a decision sees them, at work or not.
 *
 * @param who who and where
 * @param languages spoken
 * @param brands for which they may speak
 * @param channels on which they may answer
 * @param skills what they know to solve
 * @param availability what they are doing
 * @param heardAt when their page was last heard
 * @param room units that are free
 * @param idleSince the longest ago is first in line
 */
public record Candidate(
        Assignee who,
        Set<Language> languages,
        Set<Brand> brands,
        Set<Channel> channels,
        Set<Skill> skills,
        Availability availability,
        Instant heardAt,
        Units room,
        Instant idleSince) {

    public Candidate {
        languages = Set.copyOf(languages);
        brands = Set.copyOf(brands);
        channels = Set.copyOf(channels);
        skills = Set.copyOf(skills);
    }

    public AgentId id() {
        return who.id();
    }

    public Site site() {
        return who.site();
    }

    /** The same person once an offer holds those units. */
    Candidate taking(Units units, Instant at) {
        return new Candidate(who, languages, brands, channels, skills, availability, heardAt, room.minus(units), at);
    }
}
