package plaza.agent.watch;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.EndOffers;
import plaza.agent.assignment.HandOver;
import plaza.agent.presence.PresenceSettings;
import plaza.agent.presence.WatchConnections;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/**
 * Does what time brings, on one replica at a time: ends offers that are over, passes on what absent people leave, takes
 * silent pages for lost. Each is found by an index on its due time. Two that ever ran at once would find the second time
 * nothing to do: what is due is looked at again under lock.
 */
final class Watcher implements Round {

    private static final Logger LOG = Logger.getLogger(Watcher.class);
    private static final String LEASE = "watcher";
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Somebody else watches: that is asked often enough to take over within the time to live of the lease. */
    private static final Duration WAIT_FOR_LEASE = Duration.ofMillis(750);

    private static final int AT_ONCE = 50;

    private final Leases leases;
    private final EndOffers offers;
    private final HandOver handOver;
    private final WatchConnections connections;
    private final PresenceSettings settings;
    private final Bell bell;
    private final Clock clock;
    private final Attention attention = new Attention();
    private @Nullable Lease lease;

    Watcher(
            Leases leases,
            EndOffers offers,
            HandOver handOver,
            WatchConnections connections,
            PresenceSettings settings,
            Bell bell,
            Clock clock) {
        this.leases = leases;
        this.offers = offers;
        this.handOver = handOver;
        this.connections = connections;
        this.settings = settings;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public Duration run() throws Exception {
        try {
            return watch() ? PAUSE : WAIT_FOR_LEASE;
        } catch (Exception e) {
            attention.lapse();
            throw e;
        }
    }

    /** Gives the lease back, so that another replica need not wait. */
    void giveBack() throws SQLException {
        if (lease != null) {
            leases.release(lease);
        }
    }

    private boolean watch() throws Exception {
        long nanos = System.nanoTime();
        Optional<Lease> held = leases.hold(LEASE, nanos);
        lease = held.orElse(null);
        if (held.isEmpty()) {
            attention.lapse();
            return false;
        }
        attention.listen(clock.instant(), nanos);
        int done = loseSilent()
                + each(handOver::listWithOffersDue, handOver::passOnOffers)
                + each(handOver::listWithWorkDue, handOver::returnWork)
                + each(offers::listOver, offers::end);
        if (done > 0) {
            bell.ring();
        }
        return true;
    }

    private int loseSilent() throws Exception {
        return attention.hasLastedFor(settings.silenceLimit())
                ? each(() -> connections.listSilent(AT_ONCE), connections::lose)
                : 0;
    }

    /** One that cannot be done does not keep the others from being done; it is tried again in the next round. */
    private static <T> int each(Supplier<Uni<List<T>>> due, Function<T, Uni<Void>> step) throws Exception {
        List<T> all = Waited.of(due);
        for (T one : all) {
            try {
                Waited.of(() -> step.apply(one));
            } catch (IllegalArgumentException | IllegalStateException e) {
                LOG.error(LogLine.of("what was due could not be done").with(LogKey.REASON, one), e);
            }
        }
        return all.size();
    }
}
