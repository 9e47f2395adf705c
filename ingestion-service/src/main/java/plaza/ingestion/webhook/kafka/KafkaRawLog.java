package plaza.ingestion.webhook.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.rawkey.KeyRing;
import plaza.ingestion.rawkey.model.KeyDay;
import plaza.ingestion.webhook.RawLog;
import plaza.ingestion.webhook.WebhookSettings;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.kafka.Producers;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * The raw log as topic {@value #TOPIC}. Not through the outbox: a webhook must be acknowledged while the database is
 * down, and these bytes are no change of ours. They are sealed with the key of their day, which this process knows after
 * the first use.
 *
 * <p>{@code send} may block for metadata or a full buffer, so each runs on a virtual thread, a bounded number at once.
 */
@ApplicationScoped
class KafkaRawLog implements RawLog {

    static final String TOPIC = "ingestion.raw.v1";

    private static final Logger LOG = Logger.getLogger(KafkaRawLog.class);
    static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 2000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1900,
            ProducerConfig.LINGER_MS_CONFIG, 1,
            ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 5 * 1024 * 1024);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
    private static final Duration TICK = Duration.ofMillis(50);

    private final Supplier<KafkaProducer<String, byte[]>> producers;
    private final KeyRing ring;
    private final WebhookSettings settings;
    private final Timer timer;
    private final Semaphore places;
    /** Nearly all are answered long before: a scheduler would keep each webhook until its time is up. */
    private final HashedWheelTimer patience = new HashedWheelTimer(
            Thread.ofPlatform().name("raw-log-patience").daemon().factory(), TICK.toMillis(), TimeUnit.MILLISECONDS);

    private final Executor threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("raw-log-", 0).factory());
    private @Nullable KafkaProducer<String, byte[]> producer;

    @Inject
    KafkaRawLog(Producers producers, KeyRing ring, WebhookSettings settings, MeterRegistry metrics) {
        this(() -> producers.open("raw-log", SETTINGS), ring, settings, metrics);
    }

    KafkaRawLog(
            Supplier<KafkaProducer<String, byte[]>> producers,
            KeyRing ring,
            WebhookSettings settings,
            MeterRegistry metrics) {
        this.producers = producers;
        this.ring = ring;
        this.settings = settings;
        this.timer = metrics.timer("plaza_ingestion_raw_append");
        this.places = new Semaphore(settings.inFlight());
    }

    @Override
    public Uni<Boolean> append(RawWebhook webhook) {
        Headers headers = RawRecords.headers(webhook);
        long end = System.nanoTime() + settings.acknowledgeWithin().toNanos();
        return ring.forSealing(KeyDay.of(webhook.receivedAt()))
                .chain(key -> Uni.createFrom()
                        .<Boolean>emitter(emitter -> start(
                                () -> RawRecords.record(TOPIC, webhook, headers, key), until(end, emitter::complete))))
                .onFailure()
                .recoverWithItem(KafkaRawLog::withoutKey);
    }

    /** The same answer, or no when it is not there in time; whatever comes after that is not told. */
    private Consumer<Boolean> until(long end, Consumer<Boolean> answer) {
        Timeout patient =
                patience.newTimeout(over -> answer.accept(false), end - System.nanoTime(), TimeUnit.NANOSECONDS);
        return durable -> {
            if (patient.cancel()) {
                answer.accept(durable);
            }
        };
    }

    /** Sealing large bytes takes milliseconds, so it is done on the thread of the sending. */
    private void start(Supplier<ProducerRecord<String, byte[]>> record, Consumer<Boolean> answer) {
        if (!places.tryAcquire()) {
            failed("saturated", answer);
            return;
        }
        long begun = System.nanoTime();
        AtomicBoolean open = new AtomicBoolean(true);
        Consumer<@Nullable Exception> settle = failure -> {
            if (open.compareAndSet(true, false)) {
                settle(failure, begun, answer);
            }
        };
        threads.execute(() -> send(record, settle));
    }

    private void send(Supplier<ProducerRecord<String, byte[]>> record, Consumer<@Nullable Exception> settle) {
        try {
            producer().send(record.get(), (place, failure) -> settle.accept(failure));
        } catch (RuntimeException e) {
            settle.accept(e);
        }
    }

    /** Nothing is ever kept in the open: while the day's key is not known and cannot be asked for, networks try again. */
    private static boolean withoutKey(Throwable failure) {
        LOG.warn(LogLine.of("a webhook was not taken, because the day's key is not known")
                .with(LogKey.TOPIC, TOPIC)
                .with(LogKey.ERROR, failure.getClass().getSimpleName())
                .with(LogKey.REASON, failure.getMessage()));
        return false;
    }

    private void settle(@Nullable Exception failure, long begun, Consumer<Boolean> answer) {
        places.release();
        timer.record(Duration.ofNanos(System.nanoTime() - begun));
        if (failure == null) {
            answer.accept(true);
        } else {
            failed(failure.getClass().getSimpleName(), answer);
        }
    }

    private static void failed(String error, Consumer<Boolean> answer) {
        LOG.warn(LogLine.of("the raw log did not take a webhook")
                .with(LogKey.TOPIC, TOPIC)
                .with(LogKey.ERROR, error));
        answer.accept(false);
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open = producers.get();
            producer = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(CLOSE_WITHIN);
        }
        // Last, because a wheel that stands still takes back every answer that is waited for.
        patience.stop();
    }
}
