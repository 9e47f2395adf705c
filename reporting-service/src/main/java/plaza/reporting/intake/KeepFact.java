package plaza.reporting.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.reporting.alert.WatchAccounts;
import plaza.reporting.alert.WatchOwnWords;
import plaza.reporting.fact.Facts;
import plaza.reporting.fact.model.Fact;
import plaza.reporting.interval.KeepFigures;
import plaza.reporting.interval.model.Effect;

/** Keeps a fact and everything that follows from it, in one transaction. The fact itself says whether it was here before. */
@ApplicationScoped
public class KeepFact {

    private final Facts facts;
    private final KeepFigures figures;
    private final WatchAccounts accounts;
    private final WatchOwnWords ownWords;

    KeepFact(Facts facts, KeepFigures figures, WatchAccounts accounts, WatchOwnWords ownWords) {
        this.facts = facts;
        this.figures = figures;
        this.accounts = accounts;
        this.ownWords = ownWords;
    }

    /** @return false for a fact that was kept before: nothing is done again */
    @WithTransaction
    public Uni<Boolean> keep(Fact fact) {
        return facts.append(fact)
                .call(isNew -> isNew ? follow(fact) : Uni.createFrom().voidItem());
    }

    private Uni<Void> follow(Fact fact) {
        return figures.follow(Effect.of(fact))
                .chain(() -> accounts.follow(fact))
                .chain(() -> ownWords.follow(fact));
    }
}
