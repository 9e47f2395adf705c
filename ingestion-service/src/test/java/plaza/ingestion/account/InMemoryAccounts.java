package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.security.SiteScope;
import plaza.platform.web.Cursor;

/** Accounts in a list. */
class InMemoryAccounts implements Accounts {

    private static final Comparator<Account> NEWEST_FIRST =
            Comparator.comparing(Account::changedAt).thenComparing(Account::id).reversed();

    private final List<Account> kept = new ArrayList<>();

    void clear() {
        kept.clear();
    }

    @Override
    public Uni<List<Account>> list(Collection<AccountRef> refs) {
        return found(
                kept.stream().filter(account -> refs.contains(account.ref())).toList());
    }

    @Override
    public Uni<List<Account>> list(SiteScope sites, Optional<Cursor> after, int limit) {
        return found(kept.stream()
                .filter(account -> sites.includes(account.homeSite().value()))
                .filter(account -> after.isEmpty() || isBehind(account, after.get()))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public Uni<Optional<Account>> findForChange(UUID id) {
        return first(account -> account.id().equals(id));
    }

    @Override
    public Uni<Optional<Account>> findForChange(AccountRef ref) {
        return first(account -> account.ref().equals(ref));
    }

    private Uni<Optional<Account>> first(Predicate<Account> wanted) {
        return Uni.createFrom().item(kept.stream().filter(wanted).findFirst());
    }

    @Override
    public Uni<Void> store(Account account) {
        kept.replaceAll(each -> each.id().equals(account.id()) ? account : each);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> addToNone(List<Account> accounts) {
        if (kept.isEmpty()) {
            kept.addAll(accounts);
        }
        return Uni.createFrom().voidItem();
    }

    private static boolean isBehind(Account account, Cursor cursor) {
        int time = account.changedAt().compareTo(cursor.at());
        return time < 0 || time == 0 && account.id().compareTo(cursor.id()) < 0;
    }

    private static Uni<List<Account>> found(List<Account> accounts) {
        return Uni.createFrom().item(accounts);
    }
}
