package plaza.platform.testing.architecture.sample.bad.order;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import plaza.platform.testing.architecture.sample.bad.stock.Stock;

/** Breaks one rule a line. */
public final class OrderManager {

    static final Supplier<Instant> BY_REFERENCE = Instant::now;

    @Nullable KafkaProducer<String, String> producer;

    @Nullable Stock stock;

    Instant hurried() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    String waiting(Uni<String> later) throws InterruptedException {
        TimeUnit.SECONDS.sleep(0);
        return later.await().indefinitely();
    }
}
