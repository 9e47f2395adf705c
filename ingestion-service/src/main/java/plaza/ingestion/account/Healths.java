package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.Health;
import plaza.ingestion.channel.model.AccountRef;

/** How accounts are. Called within a session. */
public interface Healths {

    /** That of each of them. */
    Uni<Map<AccountRef, Health>> list(List<Account> accounts);

    /** The account has a new token: what was known of the one before says nothing any more. */
    Uni<Void> renewed(AccountRef account);
}
