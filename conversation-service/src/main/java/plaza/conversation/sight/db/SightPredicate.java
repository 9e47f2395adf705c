package plaza.conversation.sight.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.Site;

/**
 * {@link Sight} as a condition on the conversation {@code c}: the one place where the database decides who sees what.
 *
 * @param condition HQL
 * @param parameters its named parameters
 */
public record SightPredicate(String condition, Map<String, Object> parameters) {

    private static final String INVOLVED =
            "exists (select 1 from InvolvementRow i" + " where i.agentId = :sightAgent and i.conversationId = c.id)";

    /** The condition of that sight. */
    public static SightPredicate of(Sight sight) {
        SightPredicate overseen = overseen(sight.sites());
        return sight.agent()
                .map(agent -> new SightPredicate(INVOLVED, Map.of("sightAgent", agent)))
                .map(involved -> sight.sites() instanceof Sight.Oversight.Nothing ? involved : overseen.or(involved))
                .orElse(overseen);
    }

    /** Beside an alternative, the planner has to look at all cases: where there is none, none is written. */
    private SightPredicate or(SightPredicate other) {
        Map<String, Object> both = new HashMap<>(parameters);
        both.putAll(other.parameters);
        return new SightPredicate("(" + condition + " or " + other.condition + ")", both);
    }

    private static SightPredicate overseen(Sight.Oversight sites) {
        return switch (sites) {
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
