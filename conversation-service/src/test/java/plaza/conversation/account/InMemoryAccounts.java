package plaza.conversation.account;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.conversation.account.model.Account;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Site;

/** Our accounts in a map. */
public final class InMemoryAccounts implements Accounts {

    private final Map<AccountRef, Account> accounts = new HashMap<>();

    @Override
    public Uni<Void> keep(Account account) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> accounts.merge(
                        account.ref(),
                        account,
                        (known, told) -> told.changedAt().isBefore(known.changedAt()) ? known : told));
    }

    /** Where the accounts of a brand are at home. */
    public Set<Site> homes(String brand) {
        return accounts.values().stream()
                .flatMap(account -> account.findHome().stream())
                .filter(home -> home.brand().equals(brand))
                .map(Home::site)
                .collect(Collectors.toSet());
    }

    @Override
    public Uni<Optional<Account>> find(AccountRef account) {
        return Uni.createFrom().item(() -> Optional.ofNullable(accounts.get(account)));
    }
}
