package plaza.conversation.account.model;

import java.util.Set;
import java.util.function.Predicate;
import plaza.conversation.vocabulary.model.Site;

/** How much of what a brand speaks for somebody's sites include. */
public enum Reach {
    /** Nothing: to them there is no such brand. */
    NOTHING,
    /** Some of its sites: they may look, and change nothing that concerns the others. */
    PART,
    /** All of it. */
    ALL;

    /** The reach over a brand with accounts at these sites. */
    public static Reach of(Set<Site> brand, Predicate<Site> theirs) {
        if (brand.stream().noneMatch(theirs)) {
            return NOTHING;
        }
        return brand.stream().allMatch(theirs) ? ALL : PART;
    }
}
