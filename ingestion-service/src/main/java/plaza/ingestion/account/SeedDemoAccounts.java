package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
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
import plaza.ingestion.channel.model.Secret;
import plaza.platform.ids.Ids;

/** Fills an empty installation with the demo brand's accounts, once. */
@ApplicationScoped
public class SeedDemoAccounts {

    private static final AccountRef PAGE =
            new AccountRef(new ChannelName("facebook"), new NetworkId("100000000000001"));
    private static final AccountRef INSTAGRAM =
            new AccountRef(new ChannelName("instagram"), new NetworkId("17840000000000001"));
    private static final AccountRef WHATSAPP =
            new AccountRef(new ChannelName("whatsapp"), new NetworkId("200000000000001"));

    /** What opens the brand's accounts at Meta in the local platform's simulator; nobody else's. */
    private static final String META_TOKEN = "local-page-token";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Channels channels;
    private final Ids ids;
    private final Clock clock;

    SeedDemoAccounts(Accounts accounts, Credentials credentials, Channels channels, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.channels = channels;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds them where there is no account at all, and the simulator's token where they have none. */
    @WithTransaction
    public Uni<Void> seed() {
        return accounts.addToNone(demo()).chain(() -> tokens(List.of(PAGE, INSTAGRAM, WHATSAPP)));
    }

    private Uni<Void> tokens(List<AccountRef> refs) {
        return Multi.createFrom()
                .iterable(refs)
                .onItem()
                .transformToUniAndConcatenate(ref -> credentials.addIfNone(ref, Secret.of(META_TOKEN), clock.instant()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private List<Account> demo() {
        return List.of(
                account(PAGE, "Telco Andina"),
                account(INSTAGRAM, "telco.andina"),
                account(WHATSAPP, "Telco Andina WhatsApp"));
    }

    private Account account(AccountRef ref, String name) {
        return new Account(
                ids.next(),
                ref,
                name,
                new Slug("telco-andina"),
                new Slug("cordoba"),
                "es",
                AccountState.CONNECTED,
                channels.get(ref.channel()).capabilities(),
                1,
                clock.instant());
    }
}
