package plaza.platform.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import plaza.platform.deadletter.DeadLetters;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * What every consumer does around its handler (DESIGN 3.2 to 3.4).
 *
 * <ul>
 *   <li>Poison is set aside at once and the partition goes on.
 *   <li>While the infrastructure is down the consumer waits in place, so order is kept and nothing is poured away.
 *   <li>Any other failure is tried three more times, then set aside as {@code unexpected}.
 * </ul>
 *
 * <p>Handlers register once, by the name of their consumer group, so that a dead letter finds its handler for a replay.
 */
@ApplicationScoped
public class GuardedConsumer {

    private static final Logger LOG = Logger.getLogger(GuardedConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    private final DeadLetters deadLetters;
    private final ConsumerWaits waits;
    private final MeterRegistry metrics;
    private final Map<String, RecordHandler> handlers = new ConcurrentHashMap<>();
    private final Map<String, Function<ReceivedRecord, Uni<ReceivedRecord>>> keepings = new ConcurrentHashMap<>();

    GuardedConsumer(DeadLetters deadLetters, ConsumerWaits waits, MeterRegistry metrics) {
        this.deadLetters = deadLetters;
        this.waits = waits;
        this.metrics = metrics;
    }

    /** Makes the handler of a consumer group known; call it when the consumer's bean is made. */
    public void register(String consumer, RecordHandler handler) {
        handlers.put(consumer, handler);
    }

    /**
     * Makes the handler known, and what may be kept of a record that is set aside: not everything that comes in may lie in
     * a dead letter. What is kept must still be fit for a replay. While the infrastructure is down this waits, too.
     */
    public void register(
            String consumer, RecordHandler handler, Function<ReceivedRecord, Uni<ReceivedRecord>> keeping) {
        keepings.put(consumer, keeping);
        register(consumer, handler);
    }

    /** The handler of this consumer group, for replays. */
    public Optional<RecordHandler> findHandler(String consumer) {
        return Optional.ofNullable(handlers.get(consumer));
    }

    /** Handles one record to its end: in effect, known already, or set aside. Fails only when the service stops. */
    public Uni<Void> handle(String consumer, ConsumerRecord<String, byte[]> record) {
        RecordHandler handler = handlers.get(consumer);
        if (handler == null) {
            throw new IllegalStateException("no handler is registered for consumer " + consumer);
        }
        return attempt(consumer, handler, ReceivedRecord.of(record), onThisContext());
    }

    private Uni<Void> attempt(String consumer, RecordHandler handler, ReceivedRecord record, Executor context) {
        return waiting(consumer, Uni.createFrom().deferred(() -> handler.handle(record)), context)
                .onFailure(failure -> !(failure instanceof PoisonRecord))
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(TRIES)
                .onFailure()
                .recoverWithUni(failure -> setAside(consumer, record, failure, context))
                .invoke(() -> waits.goesOn(consumer));
    }

    /** A pause ends on a timer's thread; database sessions belong to the Vert.x context on which the record came. */
    private static Executor onThisContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(ignored -> work.run());
    }

    private Uni<Void> waiting(String consumer, Uni<Void> work, Executor context) {
        return work.runSubscriptionOn(context)
                .onFailure(Outage::is)
                .invoke(failure -> waits(consumer, failure))
                .onFailure(Outage::is)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private void waits(String consumer, Throwable failure) {
        waits.waits(consumer);
        LOG.debug(LogLine.of("a consumer waits for its infrastructure")
                .with(LogKey.CONSUMER, consumer)
                .with(LogKey.ERROR, failure.getClass().getSimpleName())
                .with(LogKey.REASON, failure.getMessage()));
    }

    private Uni<Void> setAside(String consumer, ReceivedRecord record, Throwable failure, Executor context) {
        Throwable cause =
                failure.getCause() != null && failure instanceof IllegalStateException ? failure.getCause() : failure;
        PoisonRecord poison = cause instanceof PoisonRecord known
                ? known
                : new PoisonRecord("unexpected", cause.getClass().getSimpleName() + ": " + cause.getMessage());
        if (!(cause instanceof PoisonRecord)) {
            LOG.error(
                    LogLine.of("a record was set aside after an unexpected failure")
                            .with(LogKey.CONSUMER, consumer)
                            .with(LogKey.PARTITION, record.partition())
                            .with(LogKey.OFFSET, record.offset()),
                    cause);
        }
        metrics.counter("plaza_dead_letters", "consumer", consumer, "reason", poison.reason())
                .increment();
        return waiting(
                consumer,
                Uni.createFrom().deferred(() -> kept(consumer, record)
                        .chain(kept -> deadLetters.setAside(consumer, "", kept, poison))),
                context);
    }

    private Uni<ReceivedRecord> kept(String consumer, ReceivedRecord record) {
        Function<ReceivedRecord, Uni<ReceivedRecord>> keeping = keepings.get(consumer);
        return keeping == null ? Uni.createFrom().item(record) : keeping.apply(record);
    }
}
