package plaza.conversation.account;

import io.smallrye.mutiny.Uni;
import plaza.conversation.account.model.Account;

/** What is known of our own accounts; nothing here depends on one being known. */
public interface Accounts {

    /** Keeps the state of the account unless a newer one is kept. */
    Uni<Void> keep(Account account);
}
