package plaza.conversation.patience;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plaza.conversation.account.model.Reach;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.patience.model.PatienceOutcome;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.vocabulary.model.Site;

/** Shows and changes how long a brand waits. It counts at once, also for customers who are waited for already. */
@ApplicationScoped
public class KeepPatience {

    private final Patiences patiences;
    private final Disclosures brands;

    KeepPatience(Patiences patiences, Disclosures brands) {
        this.patiences = patiences;
        this.brands = brands;
    }

    /** How long it waits; empty where the brand has no account in these sites. */
    @WithSession
    public Uni<Optional<Patience>> show(String brand, Predicate<Site> sites) {
        return brands.sites(brand)
                .chain(found -> Reach.of(found, sites) == Reach.NOTHING
                        ? Uni.createFrom().item(Optional.empty())
                        : patiences.get(brand).map(Optional::of));
    }

    /** Changes it. */
    @WithTransaction
    public Uni<PatienceOutcome> keep(Patience wanted, String by, Predicate<Site> sites) {
        return brands.sites(wanted.brand()).chain(found -> keep(wanted, by, found, sites));
    }

    private Uni<PatienceOutcome> keep(Patience wanted, String by, Set<Site> found, Predicate<Site> sites) {
        return switch (Reach.of(found, sites)) {
            case NOTHING -> Uni.createFrom().item(new PatienceOutcome.NotVisible(wanted.brand()));
            case PART -> Uni.createFrom().item(new PatienceOutcome.BeyondSites(wanted.brand()));
            case ALL -> patiences.keep(wanted, by).replaceWith(new PatienceOutcome.Kept(wanted));
        };
    }
}
