package plaza.platform.changefeed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * Tails the change feed once per replica for all its listeners. It looks at once when this process numbered changes, and
 * polls for what other replicas numbered, only while somebody listens; the newest changes stay in memory so that a page
 * that reconnects to this replica resumes without a query of its own.
 */
@ApplicationScoped
class ChangeHub {

    private static final Logger LOG = Logger.getLogger(ChangeHub.class);
    private static final int REMEMBERED = 5_000;
    private static final int BATCH = 500;
    private static final Duration POLL_EVERY = Duration.ofMillis(100);

    private final ChangeTail tail;
    private final Object guard = new Object();
    private final BroadcastProcessor<Long> arrivals = BroadcastProcessor.create();
    private @Nullable ChangeRing ring;
    private @Nullable Cancellable polling;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean lookAgain;
    private int listeners;

    ChangeHub(ChangeTail tail, ChangeSignal signal) {
        this.tail = tail;
        signal.hear(this::numbered);
    }

    /** Ready to answer: gives the number at which the feed stands now, with the newest changes in memory. */
    Uni<Long> ready() {
        synchronized (guard) {
            if (ring != null && polling != null) {
                return Uni.createFrom().item(ring.last());
            }
        }
        return tail.last()
                .chain(last -> tail.after(last - REMEMBERED, 2 * REMEMBERED).map(recent -> remember(last, recent)));
    }

    /** Signals that something newer may be in the ring; counts its subscriber as a listener. */
    Multi<Long> arrivals() {
        return arrivals.onOverflow()
                .dropPreviousItems()
                .onSubscription()
                .invoke(this::listen)
                .onTermination()
                .invoke(this::leave);
    }

    ChangeRing.Since since(long number) {
        synchronized (guard) {
            return ring == null ? new ChangeRing.Since.Gap(0) : ring.since(number);
        }
    }

    private long remember(long last, List<Change> recent) {
        synchronized (guard) {
            if (ring == null || polling == null) {
                long before = recent.isEmpty() ? last : recent.getFirst().number() - 1;
                ring = new ChangeRing(REMEMBERED, before);
                ring.add(recent);
            }
            return ring.last();
        }
    }

    private void listen() {
        synchronized (guard) {
            listeners++;
            if (polling == null) {
                polling = Multi.createFrom()
                        .ticks()
                        .every(POLL_EVERY)
                        .onOverflow()
                        .drop()
                        .subscribe()
                        .with(tick -> look(), failure -> LOG.error("the change feed is no longer read", failure));
            }
        }
    }

    private void leave() {
        synchronized (guard) {
            listeners--;
            if (listeners == 0 && polling != null) {
                polling.cancel();
                polling = null; // the ring stays: somebody may be ready who does not listen yet
            }
        }
    }

    private void numbered() {
        if (isHeard()) {
            look();
        }
    }

    private boolean isHeard() {
        synchronized (guard) {
            return polling != null;
        }
    }

    /** One look at a time; what is asked meanwhile is one more look after it. */
    private void look() {
        lookAgain = true;
        if (looking.compareAndSet(false, true)) {
            lookAgain = false;
            poll().subscribe().with(this::looked);
        }
    }

    private void looked(int found) {
        looking.set(false);
        if (lookAgain || found == BATCH) {
            look();
        }
    }

    private Uni<Integer> poll() {
        return tail.after(position(), BATCH).map(this::arrived).onFailure().recoverWithItem(this::unread);
    }

    private long position() {
        synchronized (guard) {
            return ring == null ? 0 : ring.last();
        }
    }

    private int arrived(List<Change> newer) {
        if (!newer.isEmpty()) {
            synchronized (guard) {
                if (ring != null) {
                    ring.add(newer);
                }
            }
            arrivals.onNext(newer.getLast().number());
        }
        return newer.size();
    }

    private int unread(Throwable failure) {
        LOG.debug(LogLine.of("the change feed cannot be read at the moment")
                .with(LogKey.ERROR, failure.getClass().getSimpleName()));
        return 0;
    }
}
