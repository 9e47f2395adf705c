package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.security.SiteScope;
import plaza.platform.web.Cursor;

/** The accounts of this installation. Called within a session; what is added leaves as an event with the commit. */
public interface Accounts {

    /** Those of the given that exist. */
    Uni<List<Account>> list(Collection<AccountRef> refs);

    /** The accounts of the sites in scope, newest change first, at most {@code limit}, after the cursor. */
    Uni<List<Account>> list(SiteScope sites, Optional<Cursor> after, int limit);

    /** The account of that id, so that nobody else changes it until the transaction ends. */
    Uni<Optional<Account>> findForChange(UUID id);

    /** The account of that name at its network, so that nobody else changes it until the transaction ends. */
    Uni<Optional<Account>> findForChange(AccountRef ref);

    /** Stores a change of a known account and tells it. */
    Uni<Void> store(Account account);

    /** Adds all of them where there is no account yet, and none of them otherwise; replicas may try at one time. */
    Uni<Void> addToNone(List<Account> accounts);
}
