package plaza.conversation.matching;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Parting;
import plaza.conversation.sight.VisibleCustomers;
import plaza.platform.ids.Ids;

/** Makes one customer of two, or two of one, in one transaction, or says why not. */
@ApplicationScoped
public class DecideJoin {

    private final VisibleCustomers visible;
    private final JoinedCustomers customers;
    private final Lookalikes lookalikes;
    private final Ids ids;
    private final Clock clock;

    DecideJoin(VisibleCustomers visible, JoinedCustomers customers, Lookalikes lookalikes, Ids ids, Clock clock) {
        this.visible = visible;
        this.customers = customers;
        this.lookalikes = lookalikes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a conflict where somebody else works on one of their cases; then nothing has happened. */
    @WithTransaction
    public Uni<JoinOutcome> join(JoinWish wish) {
        return ifSeen(wish, () -> ifPart(wish, part -> part ? done() : ifOtherSeen(wish, () -> take(wish))));
    }

    /** Fails with a conflict where somebody else works on one of their cases; then nothing has happened. */
    @WithTransaction
    public Uni<JoinOutcome> part(JoinWish wish) {
        return ifSeen(
                wish,
                () -> ifPart(
                        wish, part -> part ? separate(wish) : refused(new JoinOutcome.NotJoined(wish.absorbed()))));
    }

    /** They look alike and are two. */
    @WithTransaction
    public Uni<JoinOutcome> dismiss(JoinWish wish) {
        return ifSeen(
                wish,
                () -> ifOtherSeen(wish, () -> lookalikes
                        .dismiss(wish.survivor(), wish.absorbed(), wish.by(), clock.instant())
                        .chain(DecideJoin::done)));
    }

    private Uni<JoinOutcome> ifSeen(JoinWish wish, Step then) {
        if (wish.survivor().equals(wish.absorbed())) {
            return refused(new JoinOutcome.Itself(wish.survivor()));
        }
        return visible.contains(wish.survivor(), wish.sight())
                .chain(seen -> seen ? then.next() : refused(new JoinOutcome.NotVisible(wish.survivor())));
    }

    private Uni<JoinOutcome> ifOtherSeen(JoinWish wish, Step then) {
        return visible.contains(wish.absorbed(), wish.sight())
                .chain(seen -> seen ? then.next() : refused(new JoinOutcome.NoSuchOther(wish.absorbed())));
    }

    private Uni<JoinOutcome> ifPart(JoinWish wish, Function<Boolean, Uni<JoinOutcome>> then) {
        return customers.isPart(wish.absorbed(), wish.survivor()).chain(then::apply);
    }

    private Uni<JoinOutcome> take(JoinWish wish) {
        return customers
                .join(ids.next(), wish.absorbed(), wish.survivor(), wish.by(), clock.instant())
                .chain(DecideJoin::done);
    }

    private Uni<JoinOutcome> separate(JoinWish wish) {
        return customers
                .strands(wish.absorbed(), wish.survivor())
                .map(Parting::of)
                .chain(parting -> separate(wish, parting));
    }

    private Uni<JoinOutcome> separate(JoinWish wish, Parting parting) {
        return parting.mixed().isEmpty()
                ? customers
                        .part(wish.absorbed(), wish.survivor(), parting, wish.by(), clock.instant())
                        .chain(DecideJoin::done)
                : refused(new JoinOutcome.Mixed(parting.mixed()));
    }

    private static Uni<JoinOutcome> done() {
        return Uni.createFrom().item(new JoinOutcome.Done());
    }

    private static Uni<JoinOutcome> refused(JoinOutcome.Refused why) {
        return Uni.createFrom().item(why);
    }

    /** What is done where nothing stands against it so far. */
    private interface Step {
        Uni<JoinOutcome> next();
    }
}
