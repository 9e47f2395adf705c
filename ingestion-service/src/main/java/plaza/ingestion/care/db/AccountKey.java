package plaza.ingestion.care.db;

import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;

/** An account as it stands in a column: {@code channel:external id}. */
final class AccountKey {

    private AccountKey() {}

    /** The account that this is the key of. */
    static AccountRef ref(String key) {
        int colon = key.indexOf(':');
        return new AccountRef(new ChannelName(key.substring(0, colon)), new NetworkId(key.substring(colon + 1)));
    }
}
