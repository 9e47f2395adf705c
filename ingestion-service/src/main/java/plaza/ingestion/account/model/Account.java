package plaza.ingestion.account.model;

import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;

/**
 * An account of ours on a network: a page, a number, a mailbox. Never carries a secret.
 *
 * @param id ours
 * @param ref the network's
 * @param name for people
 * @param brand whose voice it is
 * @param homeSite where its conversations are born
 * @param language of its public, BCP 47
 * @param state how it is
 * @param capabilities what can be done there, within which limits
 * @param serving what our people do there
 * @param version grows with each change
 * @param changedAt of the newest change
 */
public record Account(
        UUID id,
        AccountRef ref,
        String name,
        Slug brand,
        Slug homeSite,
        String language,
        AccountState state,
        Capabilities capabilities,
        Serving serving,
        long version,
        Instant changedAt) {

    /** An account that is answered from here, as it always was. */
    public Account(
            UUID id,
            AccountRef ref,
            String name,
            Slug brand,
            Slug homeSite,
            String language,
            AccountState state,
            Capabilities capabilities,
            long version,
            Instant changedAt) {
        this(id, ref, name, brand, homeSite, language, state, capabilities, Serving.ALWAYS, version, changedAt);
    }

    /** The account in another state. */
    public Account in(AccountState next, Instant at) {
        return new Account(id, ref, name, brand, homeSite, language, next, capabilities, serving, version + 1, at);
    }

    /** The account where other things are possible. */
    public Account able(Capabilities next, Instant at) {
        return new Account(id, ref, name, brand, homeSite, language, state, next, serving, version + 1, at);
    }

    /** The account in another mode. */
    public Account in(AccountMode mode, Instant at) {
        return new Account(
                id, ref, name, brand, homeSite, language, state, capabilities, serving.in(mode, at), version + 1, at);
    }
}
