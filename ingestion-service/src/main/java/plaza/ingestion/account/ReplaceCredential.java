package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.channel.model.Secret;
import plaza.platform.audit.AuditTrail;
import plaza.platform.security.Principal;

/** Gives an account a new token: what was held for want of one leaves by itself, in order. */
@ApplicationScoped
public class ReplaceCredential {

    private final Accounts accounts;
    private final Credentials credentials;
    private final Healths healths;
    private final AuditTrail audit;
    private final Clock clock;

    ReplaceCredential(Accounts accounts, Credentials credentials, Healths healths, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.healths = healths;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account as it is then; empty where there is none in the sites of who asks. */
    @WithTransaction
    public Uni<Optional<Account>> replace(UUID id, Secret token, Principal who) {
        return accounts.findForChange(id)
                .map(found -> found.filter(
                        account -> who.sites().includes(account.homeSite().value())))
                .chain(found -> found.map(account -> replace(account, token, who))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Account>> replace(Account account, Secret token, Principal who) {
        Instant now = clock.instant();
        Account after = account.state() == AccountState.NEEDS_REAUTHORISATION
                ? account.in(AccountState.CONNECTED, now)
                : account;
        return credentials
                .replace(account.ref(), token, now)
                .chain(() -> healths.renewed(account.ref()))
                .chain(() -> after == account ? Uni.createFrom().voidItem() : accounts.store(after))
                .chain(() -> audit.append(
                        who.subject(),
                        "account.credential-replaced",
                        "account:" + account.id(),
                        Map.of(
                                "before", account.state().label(),
                                "after", after.state().label()),
                        null))
                .replaceWith(Optional.of(after));
    }
}
