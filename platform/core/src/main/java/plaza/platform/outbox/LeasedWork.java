package plaza.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.platform.audit.AuditChain;
import plaza.platform.changefeed.ChangeNumbering;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * The one loop of a service that only one replica may run: send the outbox, number the change feed, chain the audit
 * trail. Held by a lease row that any replica takes over when the holder dies.
 *
 * <p>It polls: 10 ms while busy, backing off to 50 ms, and is woken at once by writes of its own process. LISTEN is not
 * used: every commit that notifies takes one global lock in PostgreSQL, and an idle poll of a partial index costs less.
 */
@ApplicationScoped
public class LeasedWork {

    private static final Logger LOG = Logger.getLogger(LeasedWork.class);
    private static final String LEASE = "leased-work";
    private static final Duration WAIT_FOR_LEASE = Duration.ofMillis(500);

    /** The signal comes when something is written, and the commit some statements later. */
    private static final Duration UNTIL_COMMIT = Duration.ofMillis(4);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PRUNE_EVERY = Duration.ofMinutes(10);
    private static final Duration RENEW_EVERY = Leases.TIME_TO_LIVE.dividedBy(6);

    private final Leases leases;
    private final Backlog backlog;
    private final OutboxRelay relay;
    private final ChangeNumbering changes;
    private final AuditChain audit;
    private final Pruning pruning;
    private final OutboxSignal signal;
    private final RelaySettings settings;
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable Lease lease;
    private long heldAtNanos;
    private long prunedAtNanos;

    LeasedWork(
            Leases leases,
            Backlog backlog,
            OutboxRelay relay,
            ChangeNumbering changes,
            AuditChain audit,
            Pruning pruning,
            OutboxSignal signal,
            RelaySettings settings) {
        this.leases = leases;
        this.backlog = backlog;
        this.relay = relay;
        this.changes = changes;
        this.audit = audit;
        this.pruning = pruning;
        this.signal = signal;
        this.settings = settings;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (settings.relayEnabled()) {
            running = true;
            prunedAtNanos = System.nanoTime();
            thread = Thread.ofPlatform().name("leased-work").daemon().start(this::loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        Thread working = thread;
        if (working != null) {
            signal.appended();
            working.join(Duration.ofSeconds(5));
        }
        relay.close();
    }

    private void loop() {
        Duration pause = settings.busyPause();
        while (running) {
            pause = round(pause);
            try {
                if (signal.await(pause)) {
                    Thread.sleep(UNTIL_COMMIT);
                    pause = settings.busyPause();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
        giveBack();
    }

    private Duration round(Duration before) {
        try {
            if (!isHolder()) {
                return WAIT_FOR_LEASE;
            }
            int done = work(backlog.look());
            prune();
            return done > 0 ? settings.busyPause() : longer(before);
        } catch (InterruptedException e) {
            running = false;
            return Duration.ZERO;
        } catch (SQLException | RuntimeException e) {
            LOG.warn(LogLine.of("leased work waits: the database or the broker does not answer")
                    .with(LogKey.ERROR, e.getClass().getSimpleName())
                    .with(LogKey.REASON, e.getMessage()));
            return AFTER_FAILURE;
        }
    }

    /** Pages first: numbering is quick, and sending waits for the broker. */
    private int work(Backlog.Waiting waiting) throws SQLException, InterruptedException {
        int done = waiting.changes() ? changes.number() : 0;
        done += waiting.events() ? relay.sendOldest(System.nanoTime()) : 0;
        return done + (waiting.entries() ? audit.chain() : 0);
    }

    private boolean isHolder() throws SQLException {
        long now = System.nanoTime();
        if (lease == null || now - heldAtNanos >= RENEW_EVERY.toNanos()) {
            Optional<Lease> held = leases.hold(LEASE, now);
            if (lease == null && held.isPresent()) {
                LOG.info(LogLine.of("holding the lease").with(LogKey.LEASE, LEASE));
            }
            lease = held.orElse(null);
            heldAtNanos = now;
        }
        return lease != null;
    }

    private void prune() throws SQLException {
        long now = System.nanoTime();
        if (now - prunedAtNanos >= PRUNE_EVERY.toNanos()) {
            prunedAtNanos = now;
            pruning.prune();
        }
    }

    private Duration longer(Duration before) {
        Duration next = before.multipliedBy(2);
        return next.compareTo(settings.idlePause()) > 0 ? settings.idlePause() : next;
    }

    private void giveBack() {
        Lease held = lease;
        if (held == null) {
            return;
        }
        try {
            leases.release(held);
        } catch (SQLException e) {
            LOG.debug("the lease was not given back; it grows cold by itself", e);
        }
    }
}
