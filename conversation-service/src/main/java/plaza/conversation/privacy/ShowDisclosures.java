package plaza.conversation.privacy;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.vocabulary.model.Site;

/** Gives administrators what a brand shows. */
@ApplicationScoped
public class ShowDisclosures {

    private final Disclosures disclosures;

    ShowDisclosures(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** All of the brand; empty where it has no account in these sites. */
    @WithSession
    public Uni<Optional<List<Disclosure>>> list(String brand, Predicate<Site> sites) {
        return disclosures.sites(brand).chain(found -> list(brand, found, sites));
    }

    private Uni<Optional<List<Disclosure>>> list(String brand, Set<Site> found, Predicate<Site> sites) {
        return found.stream().anyMatch(sites)
                ? disclosures.list(brand).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}
