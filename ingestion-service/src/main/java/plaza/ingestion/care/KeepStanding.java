package plaza.ingestion.care;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.Gates;
import plaza.ingestion.outbound.Reauthorisation;

/** Whose turn it is to be asked about, and what was found: one transaction each, none while a network is asked. */
@ApplicationScoped
class KeepStanding {

    private final Standings standings;
    private final Gaps gaps;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Gates gates;
    private final Reauthorisation reauthorisation;
    private final CareSettings settings;
    private final Clock clock;

    KeepStanding(
            Standings standings,
            Gaps gaps,
            Accounts accounts,
            Credentials credentials,
            Gates gates,
            Reauthorisation reauthorisation,
            CareSettings settings,
            Clock clock) {
        this.standings = standings;
        this.gaps = gaps;
        this.accounts = accounts;
        this.credentials = credentials;
        this.gates = gates;
        this.reauthorisation = reauthorisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** An account with what is needed to ask about it. */
    record Turn(Account account, Credential credential, Standing standing, boolean isGateOpen) {

        AccountRef ref() {
            return account.ref();
        }
    }

    /** The account whose turn it is, if it is anybody's. */
    @WithTransaction
    public Uni<Optional<AccountRef>> claim() {
        Instant now = clock.instant();
        return standings.claimDue(now, now.plus(settings.again()));
    }

    /** All that is needed; empty where the account cannot be asked about. */
    @WithTransaction
    public Uni<Optional<Turn>> load(AccountRef ref) {
        return Uni.combine()
                .all()
                .unis(accounts.list(List.of(ref)), credentials.find(ref), standings.list(Set.of(ref)), gates.get(ref))
                .usingConcurrencyOf(1)
                .with((known, credential, standing, gate) -> known.stream()
                        .filter(account -> account.state() == AccountState.CONNECTED)
                        .findFirst()
                        .flatMap(account -> credential.map(opens -> new Turn(
                                account,
                                opens,
                                standing.getOrDefault(ref, Standing.UNKNOWN),
                                gate.closedAt(clock.instant()).isEmpty()))));
    }

    /**
     * Keeps what was found. What could not be asked is asked again sooner.
     *
     * @param isWhole whether everything else was told that is asked in the same turn
     */
    @WithTransaction
    public Uni<Void> store(AccountRef ref, Standing found, boolean isWhole) {
        boolean isWell = isWhole
                && found.trouble().isEmpty()
                && found.missing().isEmpty()
                && found.token().filter(token -> !token.isValid()).isEmpty();
        return standings.store(ref, found, clock.instant().plus(isWell ? settings.every() : settings.again()));
    }

    /** Notes that things may have happened on the account since then that the network did not tell. */
    @WithTransaction
    public Uni<Void> gap(AccountRef ref, Instant since) {
        return gaps.add(Gap.since(ref, since, clock.instant()));
    }

    /** The network does not take the token any more. */
    @WithTransaction
    public Uni<Void> unauthorised(Turn turn) {
        return reauthorisation.isNeeded(turn.ref(), turn.credential().version());
    }
}
