package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.TemplateForm;

/** Keeps which words a network has approved for an account, and tells them where they are others than before. */
@ApplicationScoped
public class KeepTemplates {

    private final Accounts accounts;
    private final Clock clock;

    KeepTemplates(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those of the account, all of them. */
    @WithTransaction
    public Uni<Void> keep(AccountRef ref, List<TemplateForm> forms) {
        return accounts.findForChange(ref)
                .map(found -> found.filter(account -> !account.templates().equals(Optional.of(forms))))
                .chain(changed -> changed.map(account -> store(account, forms))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> store(Account account, List<TemplateForm> forms) {
        return accounts.store(account.wording(forms, clock.instant()));
    }
}
