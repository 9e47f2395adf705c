package plaza.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.platform.kafka.Producers;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * Sends what use cases wrote, in order per key, marking each row only after the broker's acknowledgement.
 *
 * <p>At least once: a crash between acknowledgement and mark sends a row again, with the same event id. Rows are marked
 * one by one rather than by a high-water mark, because positions are taken before commit and a later commit can carry a
 * smaller one. Blocking; driven by {@link LeasedWork}.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxBatch batch;
    private final Producers producers;
    private final RelaySettings settings;
    private final Clock clock;
    private final HeldKeys held;
    private final Counter sent;
    private final Counter refused;
    private @Nullable KafkaProducer<String, byte[]> producer;

    OutboxRelay(OutboxBatch batch, Producers producers, RelaySettings settings, Clock clock, MeterRegistry metrics) {
        this.batch = batch;
        this.producers = producers;
        this.settings = settings;
        this.clock = clock;
        this.held = new HeldKeys(settings.retryAfter());
        this.sent = metrics.counter("plaza_outbox_events", "outcome", "published");
        this.refused = metrics.counter("plaza_outbox_events", "outcome", "refused");
    }

    /** Sends one batch; gives how many rows were looked at. */
    int sendOldest(long nanos) throws SQLException, InterruptedException {
        List<OutboxBatch.Pending> rows = batch.oldest(settings.batch(), held.at(nanos));
        if (rows.isEmpty()) {
            return 0;
        }
        List<Sent> sendings = send(rows);
        settle(sendings, nanos);
        return rows.size();
    }

    /** Rows whose key was refused a moment ago are not sent: what cannot leave holds back what came after it. */
    private List<Sent> send(List<OutboxBatch.Pending> rows) {
        KafkaProducer<String, byte[]> open = producer();
        List<Sent> sendings = new ArrayList<>(rows.size());
        Set<String> refusedKeys = new HashSet<>();
        for (OutboxBatch.Pending row : rows) {
            if (!refusedKeys.contains(row.holds())) {
                Future<RecordMetadata> answer = open.send(row.record());
                sendings.add(new Sent(row, answer));
                if (answer.state() == Future.State.FAILED) {
                    refusedKeys.add(row.holds());
                }
            }
        }
        open.flush();
        return sendings;
    }

    private void settle(List<Sent> sendings, long nanos) throws SQLException, InterruptedException {
        List<UUID> published = new ArrayList<>(sendings.size());
        Set<String> blocked = new HashSet<>();
        for (Sent sending : sendings) {
            OutboxBatch.Pending row = sending.row();
            if (blocked.contains(row.holds())) {
                continue;
            }
            try {
                sending.answer().get();
                published.add(row.id());
            } catch (ExecutionException e) {
                block(row, e.getCause(), blocked, nanos);
            }
        }
        batch.published(published, clock.instant());
        sent.increment(published.size());
    }

    private void block(OutboxBatch.Pending row, @Nullable Throwable cause, Set<String> blocked, long nanos)
            throws SQLException {
        refused.increment();
        blocked.add(row.holds());
        held.hold(row.holds(), nanos);
        String error = cause == null ? "unknown" : cause.getClass().getSimpleName();
        batch.failed(row.id(), error);
        LOG.warn(LogLine.of("an event could not be published; its key waits")
                .with(LogKey.EVENT_ID, row.id())
                .with(LogKey.TOPIC, row.record().topic())
                .with(LogKey.ERROR, error));
    }

    private KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open = producers.open(
                    "outbox-relay",
                    Map.of(ProducerConfig.LINGER_MS_CONFIG, 0, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000));
            producer = open;
        }
        return open;
    }

    private record Sent(OutboxBatch.Pending row, Future<RecordMetadata> answer) {}

    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
