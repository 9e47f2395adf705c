package plaza.platform.security;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sites whose matters a token may see. */
public sealed interface SiteScope {

    /** True when a thing of this site is inside; a thing without a site is inside {@code *} only. */
    boolean includes(@Nullable String site);

    /** The scope that a token's claim {@code sites} gives: slugs, or {@code *} for all. */
    static SiteScope of(Collection<String> claim) {
        return claim.contains("*") ? new All() : new These(Set.copyOf(claim));
    }

    /** Every site. */
    record All() implements SiteScope {
        @Override
        public boolean includes(@Nullable String site) {
            return true;
        }
    }

    /**
     * Some sites, or none.
     *
     * @param slugs their slugs
     */
    record These(Set<String> slugs) implements SiteScope {
        public These {
            slugs = Set.copyOf(slugs);
        }

        @Override
        public boolean includes(@Nullable String site) {
            return site != null && slugs.contains(site);
        }
    }
}
