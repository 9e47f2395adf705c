package plaza.ingestion.outbound;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * The accounts that one dispatcher holds. Renews six times within the time to live of a lease, and keeps an account for
 * a while after its last reply. Blocking; used by one thread.
 */
final class AccountLeases {

    private static final Logger LOG = Logger.getLogger(AccountLeases.class);
    private static final Duration RENEW_EVERY = Leases.TIME_TO_LIVE.dividedBy(6);
    private static final Duration WARM = Duration.ofMinutes(1);
    private static final String PREFIX = "dispatcher:";

    private final Leases leases;
    private final Map<AccountRef, Long> wantedAt = new HashMap<>();
    private final Map<AccountRef, Long> askedAt = new HashMap<>();
    private final Map<AccountRef, Lease> held = new HashMap<>();

    AccountLeases(Leases leases) {
        this.leases = leases;
    }

    /** Keeps what is wanted, takes it where nobody else is alive in it, and gives back what nobody wanted for long. */
    void renew(Collection<AccountRef> wanted, long nanos) throws SQLException {
        wanted.forEach(account -> wantedAt.put(account, nanos));
        for (AccountRef account : List.copyOf(wantedAt.keySet())) {
            Long asked = askedAt.get(account);
            if (nanos - wantedAt.get(account) > WARM.toNanos()) {
                giveBack(account);
            } else if (asked == null || nanos - asked >= RENEW_EVERY.toNanos()) {
                askedAt.put(account, nanos);
                renew(account, nanos);
            }
        }
    }

    /** What is held now. */
    Optional<Lease> find(AccountRef account) {
        return Optional.ofNullable(held.get(account));
    }

    /** Gives everything back. */
    void giveBack() throws SQLException {
        for (AccountRef account : List.copyOf(wantedAt.keySet())) {
            giveBack(account);
        }
    }

    private void giveBack(AccountRef account) throws SQLException {
        wantedAt.remove(account);
        askedAt.remove(account);
        Lease lease = held.remove(account);
        if (lease != null) {
            leases.release(lease);
        }
    }

    private void renew(AccountRef account, long nanos) throws SQLException {
        Optional<Lease> now = leases.hold(PREFIX + account, nanos);
        Lease before = now.isPresent() ? held.put(account, now.get()) : held.remove(account);
        if (now.isPresent() != (before != null)) {
            LOG.info(LogLine.of(now.isPresent() ? "sending for an account" : "no longer sending for an account")
                    .with(LogKey.LEASE, PREFIX + account));
        }
    }
}
