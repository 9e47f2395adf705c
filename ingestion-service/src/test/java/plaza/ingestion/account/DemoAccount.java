package plaza.ingestion.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;

/** Accounts for tests: the demo brand's page unless said otherwise. */
public final class DemoAccount {

    public static final Account PAGE = of("100000000000001", "cordoba", 1);

    private DemoAccount() {}

    /** An account of the demo brand on any network. */
    public static Account at(AccountRef ref) {
        return of(ref, "cordoba", 1);
    }

    /** A Facebook page of the demo brand. */
    public static Account of(String networkId, String site, int number) {
        return of(new AccountRef(new ChannelName("facebook"), new NetworkId(networkId)), site, number);
    }

    private static Account of(AccountRef ref, String site, int number) {
        return new Account(
                new UUID(0x7000L, 0x8000000000000000L + number),
                ref,
                "Telco Andina",
                new Slug("telco-andina"),
                new Slug(site),
                "es",
                AccountState.CONNECTED,
                new Capabilities(List.of("comment-reply"), 8000),
                1,
                Instant.parse("2026-11-22T12:00:00Z").plusSeconds(number - 1L));
    }
}
