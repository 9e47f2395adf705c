package plaza.ingestion.webhook.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.webhook.RawLog;
import plaza.ingestion.webhook.WebhookSettings;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.kafka.Producers;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * The raw log as topic {@value #TOPIC}. Not through the outbox: a webhook must be acknowledged while the database is
 * down, and these bytes are no change of ours.
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

    private final Supplier<KafkaProducer<String, byte[]>> producers;
    private final WebhookSettings settings;
    private final Timer timer;
    private final Semaphore places;
    private final Executor threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("raw-log-", 0).factory());
    private @Nullable KafkaProducer<String, byte[]> producer;

    @Inject
    KafkaRawLog(Producers producers, WebhookSettings settings, MeterRegistry metrics) {
        this(() -> producers.open("raw-log", SETTINGS), settings, metrics);
    }

    KafkaRawLog(Supplier<KafkaProducer<String, byte[]>> producers, WebhookSettings settings, MeterRegistry metrics) {
        this.producers = producers;
        this.settings = settings;
        this.timer = metrics.timer("plaza_ingestion_raw_append");
        this.places = new Semaphore(settings.inFlight());
    }

    @Override
    public Uni<Boolean> append(RawWebhook webhook) {
        ProducerRecord<String, byte[]> record = RawRecords.record(TOPIC, webhook);
        return Uni.createFrom()
                .<Boolean>emitter(emitter -> start(record, emitter::complete))
                .ifNoItem()
                .after(settings.acknowledgeWithin())
                .recoverWithItem(false);
    }

    private void start(ProducerRecord<String, byte[]> record, Consumer<Boolean> answer) {
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

    private void send(ProducerRecord<String, byte[]> record, Consumer<@Nullable Exception> settle) {
        try {
            producer().send(record, (place, failure) -> settle.accept(failure));
        } catch (RuntimeException e) {
            settle.accept(e);
        }
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
    }
}
