package plaza.ingestion.reading;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.reading.model.Unread;

/** Whose turn it is to be read, and what came of it: one transaction each, none while a network is asked. */
@ApplicationScoped
class KeepUnread {

    private final UnreadThings things;
    private final Accounts accounts;
    private final Credentials credentials;
    private final ReadingSettings settings;
    private final Clock clock;

    KeepUnread(UnreadThings things, Accounts accounts, Credentials credentials, ReadingSettings settings, Clock clock) {
        this.things = things;
        this.accounts = accounts;
        this.credentials = credentials;
        this.settings = settings;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Optional<Unread>> claim() {
        Instant now = clock.instant();
        return things.claim(now, now.plus(settings.claim()));
    }

    /** What opens the account; empty where it cannot be asked at the moment. */
    @WithTransaction
    public Uni<Optional<Secret>> token(AccountRef ref) {
        return accounts.list(List.of(ref))
                .chain(known -> isConnected(known)
                        ? credentials.find(ref).map(found -> found.map(Credential::token))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static boolean isConnected(List<Account> known) {
        return known.stream().anyMatch(account -> account.state() == AccountState.CONNECTED);
    }

    /** Its words are still to be read, unless it was looked for long enough. */
    @WithTransaction
    public Uni<Void> again(Unread thing) {
        Instant now = clock.instant();
        boolean isOver =
                thing.isTold() && now.isAfter(thing.thing().receivedAt().plus(settings.lookFor()));
        return isOver ? things.remove(thing) : things.store(thing, thing.nextAt(now));
    }

    @WithTransaction
    public Uni<Void> done(Unread thing) {
        return things.remove(thing);
    }
}
