package plaza.conversation.privacy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plaza.conversation.account.model.Reach;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureOutcome;
import plaza.conversation.privacy.model.NewDisclosure;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.ids.Ids;

/** Lets an administrator say what a brand shows in public of its own. What was marked before stays as it was. */
@ApplicationScoped
public class ChangeDisclosures {

    private final Disclosures disclosures;
    private final Ids ids;
    private final Clock clock;

    ChangeDisclosures(Disclosures disclosures, Ids ids, Clock clock) {
        this.disclosures = disclosures;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who asks, and for which sites.
     *
     * @param subject in the token
     * @param name what people call them
     */
    public record Asking(String subject, String name, Predicate<Site> sites) {}

    /** Lets it stand in public. */
    @WithTransaction
    public Uni<DisclosureOutcome> add(NewDisclosure wanted, Asking who) {
        return within(wanted.brand(), who, () -> add(wanted, who, clock.instant()));
    }

    /** Lets it stand no longer. */
    @WithTransaction
    public Uni<DisclosureOutcome> remove(String brand, UUID id, Asking who) {
        return within(brand, who, () -> disclosures.find(brand, id).chain(found -> remove(found, who)));
    }

    private Uni<DisclosureOutcome> within(String brand, Asking who, Supplier<Uni<DisclosureOutcome>> act) {
        return disclosures.sites(brand).chain(sites -> refusal(brand, sites, who)
                .map(refused -> Uni.createFrom().item(refused))
                .orElseGet(act));
    }

    private static Optional<DisclosureOutcome> refusal(String brand, Set<Site> sites, Asking who) {
        return switch (Reach.of(sites, who.sites())) {
            case NOTHING -> Optional.of(new DisclosureOutcome.NotVisible());
            case PART -> Optional.of(new DisclosureOutcome.BeyondSites(brand));
            case ALL -> Optional.empty();
        };
    }

    private Uni<DisclosureOutcome> add(NewDisclosure wanted, Asking who, java.time.Instant at) {
        if (!wanted.isPlain()) {
            return Uni.createFrom().item(new DisclosureOutcome.TooBroad(wanted.kind()));
        }
        Disclosure added = new Disclosure(
                ids.next(), wanted.brand(), wanted.kind(), wanted.value(), at, who.subject(), who.name());
        return disclosures.list(wanted.brand()).chain(known -> add(added, known));
    }

    private Uni<DisclosureOutcome> add(Disclosure added, List<Disclosure> known) {
        return known.size() >= Disclosure.MOST
                ? Uni.createFrom().item(new DisclosureOutcome.TooMany(Disclosure.MOST))
                : disclosures.add(added).map(DisclosureOutcome.Kept::new);
    }

    private Uni<DisclosureOutcome> remove(Optional<Disclosure> found, Asking who) {
        return found.map(known -> disclosures
                        .remove(known, who.subject())
                        .<DisclosureOutcome>replaceWith(new DisclosureOutcome.Withdrawn()))
                .orElseGet(() -> Uni.createFrom().item(new DisclosureOutcome.NotVisible()));
    }
}
