package plaza.ingestion.silence.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import plaza.ingestion.account.model.Slug;

/**
 * A name under which accounts of ours speak.
 *
 * @param sites the home sites of its accounts, one at least
 * @param silence empty while it speaks
 */
public record Brand(Slug slug, SortedSet<String> sites, Optional<Silence> silence, OnTheWay onTheWay) {

    /** True for who has a say in one of its sites. */
    public boolean isVisible(Predicate<String> scope) {
        return sites.stream().anyMatch(scope);
    }

    /** True for who has a say in all of them: a silence concerns every one. */
    public boolean isWhollyWithin(Predicate<String> scope) {
        return sites.stream().allMatch(scope);
    }
}
