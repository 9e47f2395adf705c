package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;
import plaza.platform.ids.Ids;

/** Fills an empty installation with the demo brand's accounts, once. */
@ApplicationScoped
public class SeedDemoAccounts {

    private final Accounts accounts;
    private final Channels channels;
    private final Ids ids;
    private final Clock clock;

    SeedDemoAccounts(Accounts accounts, Channels channels, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.channels = channels;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds them where there is no account at all. */
    @WithTransaction
    public Uni<Void> seed() {
        return accounts.addToNone(demo());
    }

    private List<Account> demo() {
        return List.of(account("facebook", "100000000000001", "Telco Andina"));
    }

    private Account account(String channel, String id, String name) {
        ChannelName channelName = new ChannelName(channel);
        return new Account(
                ids.next(),
                new AccountRef(channelName, new NetworkId(id)),
                name,
                new Slug("telco-andina"),
                new Slug("cordoba"),
                "es",
                AccountState.CONNECTED,
                channels.get(channelName).capabilities(),
                1,
                clock.instant());
    }
}
