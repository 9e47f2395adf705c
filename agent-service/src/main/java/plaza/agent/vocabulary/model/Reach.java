package plaza.agent.vocabulary.model;

import java.util.Set;

/** The sites whose matters somebody may see; said by the token alone. */
public sealed interface Reach {

    /** True when a thing of this site is inside. */
    boolean includes(Site site);

    /** Every site. */
    record Everywhere() implements Reach {

        @Override
        public boolean includes(Site site) {
            return true;
        }
    }

    /**
     * Some sites, or none.
     *
     * @param sites the sites
     */
    record Only(Set<Site> sites) implements Reach {

        public Only {
            sites = Set.copyOf(sites);
        }

        @Override
        public boolean includes(Site site) {
            return sites.contains(site);
        }
    }
}
