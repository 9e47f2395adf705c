package plaza.agent.routing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.agent.routing.model.Pool;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** The pools that one decider holds. Renews six times within the time to live of a lease. Blocking; used by one thread. */
final class PoolLeases {

    private static final Logger LOG = Logger.getLogger(PoolLeases.class);
    private static final Duration RENEW_EVERY = Leases.TIME_TO_LIVE.dividedBy(6);
    private static final String PREFIX = "decider:";

    private final Leases leases;
    private final Map<Pool, Long> askedAt = new HashMap<>();
    private final Map<Pool, Lease> held = new HashMap<>();

    PoolLeases(Leases leases) {
        this.leases = leases;
    }

    /** Keeps those pools that are held, takes those in which nobody else is alive, and lets go of all others. */
    void renew(Collection<Pool> pools, long nanos) throws SQLException {
        held.keySet().retainAll(pools);
        for (Pool pool : pools) {
            Long before = askedAt.get(pool);
            if (before == null || nanos - before >= RENEW_EVERY.toNanos()) {
                askedAt.put(pool, nanos);
                renew(pool, nanos);
            }
        }
    }

    /** What is held now. */
    Map<Pool, Lease> held() {
        return Map.copyOf(held);
    }

    /** Gives everything back. */
    void giveBack() throws SQLException {
        for (Lease lease : held.values()) {
            leases.release(lease);
        }
        held.clear();
    }

    private void renew(Pool pool, long nanos) throws SQLException {
        Optional<Lease> now = leases.hold(PREFIX + pool, nanos);
        Lease before = now.isPresent() ? held.put(pool, now.get()) : held.remove(pool);
        if (now.isPresent() != (before != null)) {
            LOG.info(LogLine.of(now.isPresent() ? "deciding a pool" : "no longer deciding a pool")
                    .with(LogKey.LEASE, PREFIX + pool));
        }
    }
}
