package plaza.conversation.outreach;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.outreach.model.WishesOutcome;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Lets people read and write down how a customer whom they see wants to be written to where we begin. */
@ApplicationScoped
public class KeepWishes {

    private final VisibleCustomers visible;
    private final CustomerWishes wishes;
    private final Clock clock;

    KeepWishes(VisibleCustomers visible, CustomerWishes wishes, Clock clock) {
        this.visible = visible;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * What somebody writes down.
     *
     * @param seen the version that they saw
     */
    public record Asking(CustomerId customer, long seen, Wishes wishes, AgentId by) {}

    /** Empty where there is no such customer or none in sight: both look the same. */
    @WithSession
    public Uni<Optional<KeptWishes>> read(CustomerId customer, Sight sight) {
        return visible.contains(customer, sight)
                .chain(seen -> seen
                        ? wishes.get(customer).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    /** Keeps it, or says why not. */
    @WithTransaction
    public Uni<WishesOutcome> keep(Asking asking, Sight sight) {
        return visible.contains(asking.customer(), sight)
                .chain(seen -> seen
                        ? wishes.get(asking.customer()).chain(known -> keep(asking, known))
                        : Uni.createFrom().item(new WishesOutcome.NotVisible()));
    }

    private Uni<WishesOutcome> keep(Asking asking, KeptWishes known) {
        if (known.version() != asking.seen()) {
            return Uni.createFrom().item(new WishesOutcome.Overtaken(known.version()));
        }
        KeptWishes next = new KeptWishes(known.customer(), known.version() + 1, asking.wishes());
        return wishes.replace(known, asking.wishes(), asking.by(), clock.instant())
                .map(done -> done ? new WishesOutcome.Kept(next) : new WishesOutcome.Overtaken(next.version()));
    }
}
