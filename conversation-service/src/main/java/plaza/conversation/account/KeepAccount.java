package plaza.conversation.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.account.model.Account;

/** Follows our accounts as ingestion tells of them, in any order. */
@ApplicationScoped
public class KeepAccount {

    private final Accounts accounts;

    KeepAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Completes when the account is kept. */
    @WithTransaction
    public Uni<Void> keep(Account account) {
        return accounts.keep(account);
    }
}
