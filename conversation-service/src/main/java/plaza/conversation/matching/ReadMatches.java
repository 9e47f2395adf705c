package plaza.conversation.matching;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** Tells people who may be the same person as a customer whom they see; others than they see are not told of. */
@ApplicationScoped
public class ReadMatches {

    /** How many are looked at, most of whom may be out of sight. */
    private static final int MOST_LOOKED_AT = 100;

    private static final int MOST_TOLD = 10;

    private final VisibleCustomers visible;
    private final Lookalikes lookalikes;
    private final JoinedCustomers joined;

    ReadMatches(VisibleCustomers visible, Lookalikes lookalikes, JoinedCustomers joined) {
        this.visible = visible;
        this.lookalikes = lookalikes;
        this.joined = joined;
    }

    /** Empty where there is no such customer or none in sight: both look the same. */
    @WithSession
    public Uni<Optional<Matches>> read(CustomerId customer, Sight sight) {
        return visible.contains(customer, sight)
                .chain(seen -> seen
                        ? matches(customer, sight).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Matches> matches(CustomerId customer, Sight sight) {
        return lookalikes
                .find(customer, MOST_LOOKED_AT)
                .chain(found -> inSight(found, sight))
                .chain(told -> joined.list(customer).map(parts -> new Matches(told, parts)));
    }

    private Uni<List<Lookalike>> inSight(List<Lookalike> found, Sight sight) {
        return visible.among(found.stream().map(Lookalike::customer).toList(), sight)
                .map(seen -> told(found, seen));
    }

    private static List<Lookalike> told(List<Lookalike> found, Set<CustomerId> seen) {
        return found.stream()
                .filter(each -> seen.contains(each.customer()))
                .sorted(Lookalike.STRONGEST_FIRST)
                .limit(MOST_TOLD)
                .toList();
    }
}
