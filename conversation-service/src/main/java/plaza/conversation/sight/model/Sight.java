package plaza.conversation.sight.model;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import plaza.conversation.vocabulary.model.Site;

/**
 * Which conversations one reader sees (DESIGN 3.8, 4.9). This is the one place that decides it: lists, single cases and
 * streams all ask here, and {@code SightPredicate} says the same in SQL.
 *
 * @param sites what the reader oversees
 * @param agent the reader as an agent, who sees what they own, are offered or formerly owned, on whatever site
 */
public record Sight(Oversight sites, Optional<String> agent) {

    /** Roles that oversee whole sites. */
    private static final Set<String> OVERSEERS = Set.of("supervisor", "quality", "crisis");

    private static final String AGENT = "agent";

    /** What a reader oversees. */
    public sealed interface Oversight {

        /** Nothing: not a supervisor, or one of no site. */
        record Nothing() implements Oversight {}

        /** Some sites. */
        record Sites(Set<Site> sites) implements Oversight {

            /** Copies what could change under it. */
            public Sites {
                sites = Set.copyOf(sites);
            }
        }

        /** Every site. */
        record Everything() implements Oversight {}
    }

    /**
     * The sight of a token.
     *
     * @param subject who the reader is as an agent
     * @param roles of the token; administrators and analysts see no conversation
     * @param granted the sites of the token: slugs, or {@code *}
     */
    public static Sight of(String subject, Collection<String> roles, Oversight granted) {
        boolean oversees = roles.stream().anyMatch(OVERSEERS::contains);
        return new Sight(
                oversees ? granted : new Oversight.Nothing(),
                roles.contains(AGENT) && worksSomewhere(granted) ? Optional.of(subject) : Optional.empty());
    }

    /** A token that names no site at all opens nothing, whoever's it is. */
    private static boolean worksSomewhere(Oversight granted) {
        return switch (granted) {
            case Oversight.Nothing _ -> false;
            case Oversight.Sites some -> !some.sites().isEmpty();
            case Oversight.Everything _ -> true;
        };
    }

    /**
     * True where the reader sees a conversation.
     *
     * @param site where it belongs now
     * @param involved subjects of the agents who own it, are offered it or formerly owned it
     */
    public boolean sees(Site site, Collection<String> involved) {
        return oversees(site) || agent.filter(involved::contains).isPresent();
    }

    /** True where the reader oversees all that belongs to that site. */
    public boolean oversees(Site site) {
        return switch (sites) {
            case Oversight.Nothing _ -> false;
            case Oversight.Sites some -> some.sites().contains(site);
            case Oversight.Everything _ -> true;
        };
    }
}
