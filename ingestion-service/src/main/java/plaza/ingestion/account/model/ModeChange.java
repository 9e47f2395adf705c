package plaza.ingestion.account.model;

import java.time.Instant;

/** What becomes of the wish to have an account in another mode. */
public sealed interface ModeChange {

    /** It is in the other mode. */
    record Done(Account before, Account after) implements ModeChange {}

    /** It was in that mode already. */
    record Same(Account account) implements ModeChange {}

    /** Somebody changed the account since it was seen. */
    record Overtaken(Account account) implements ModeChange {}

    /** Decides; asking for what is the case already is no conflict with anybody. */
    static ModeChange of(Account account, AccountMode mode, long seen, Instant now) {
        if (account.serving().mode() == mode) {
            return new Same(account);
        }
        return account.version() == seen ? new Done(account, account.in(mode, now)) : new Overtaken(account);
    }
}
