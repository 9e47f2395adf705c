package plaza.conversation.account;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.conversation.account.model.Account;
import plaza.conversation.vocabulary.model.AccountRef;

/** What is known of our own accounts; nothing here depends on one being known. */
public interface Accounts {

    /** Keeps the state of the account unless a newer one is kept. */
    Uni<Void> keep(Account account);

    /** What is known of the account. */
    Uni<Optional<Account>> find(AccountRef account);
}
