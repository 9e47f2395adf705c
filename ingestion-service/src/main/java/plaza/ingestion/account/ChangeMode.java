package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.account.model.ModeChange;
import plaza.platform.audit.AuditTrail;
import plaza.platform.security.Principal;

/** Moves an account over to Plaza by a step, or back. The others follow what is told of the account. */
@ApplicationScoped
public class ChangeMode {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeMode(Accounts accounts, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of it; empty where there is no such account in the sites of who asks.
     *
     * @param seen the version of the account on which the decision rests
     */
    @WithTransaction
    public Uni<Optional<ModeChange>> change(UUID id, AccountMode mode, long seen, Principal who) {
        return accounts.findForChange(id)
                .map(found -> found.filter(
                        account -> who.sites().includes(account.homeSite().value())))
                .chain(found -> found.map(account -> change(account, mode, seen, who))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<ModeChange>> change(Account account, AccountMode mode, long seen, Principal who) {
        ModeChange change = ModeChange.of(account, mode, seen, clock.instant());
        return switch (change) {
            case ModeChange.Done(Account before, Account after) ->
                accounts.store(after)
                        .chain(() -> audit.append(
                                who.subject(),
                                "account.mode-changed",
                                "account:" + after.id(),
                                Map.of(
                                        "before", before.serving().mode().label(),
                                        "after", after.serving().mode().label()),
                                null))
                        .replaceWith(Optional.of(change));
            case ModeChange.Same ignored -> Uni.createFrom().item(Optional.of(change));
            case ModeChange.Overtaken ignored -> Uni.createFrom().item(Optional.of(change));
        };
    }
}
