package plaza.conversation.reading.db;

import java.util.List;
import java.util.Map;
import plaza.conversation.reading.model.Sight;
import plaza.conversation.vocabulary.model.Site;

/**
 * {@link Sight} as a condition on the conversation {@code c}: the one place where the database decides who sees what.
 *
 * @param condition HQL
 * @param parameters its named parameters
 */
record SightPredicate(String condition, Map<String, Object> parameters) {

    /** No assignments are known to this service yet, so being an agent shows nothing. */
    static SightPredicate of(Sight sight) {
        return switch (sight.sites()) {
            case Sight.Oversight.Everything _ -> new SightPredicate("1 = 1", Map.of());
            case Sight.Oversight.Nothing _ -> new SightPredicate("1 = 0", Map.of());
            case Sight.Oversight.Sites some ->
                among(some.sites().stream().map(Site::slug).sorted().toList());
        };
    }

    private static SightPredicate among(List<String> slugs) {
        return slugs.isEmpty()
                ? new SightPredicate("1 = 0", Map.of())
                : new SightPredicate("c.site in (:sightSites)", Map.of("sightSites", slugs));
    }
}
