package plaza.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

/** A consumer whose records say what shall happen to them. */
@ApplicationScoped
public class SampleConsumer {

    public static final String CONSUMER = "sample-service.samples";
    public static final String TOPIC = "sample.heard.v1";

    private final GuardedConsumer guard;
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private volatile boolean mended;

    SampleConsumer(GuardedConsumer guard) {
        this.guard = guard;
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("samples")
    public Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    /** From now on poison can be handled. */
    public void mend() {
        mended = true;
    }

    public List<String> handled() {
        return List.copyOf(handled);
    }

    public int attempts(String text) {
        return attempts.getOrDefault(text, new AtomicInteger()).get();
    }

    private Uni<Void> handle(ReceivedRecord record) {
        String text = new String(record.value(), StandardCharsets.UTF_8);
        int attempt = attempts.computeIfAbsent(text, key -> new AtomicInteger()).incrementAndGet();
        if (text.startsWith("poison") && !mended) {
            return Uni.createFrom().failure(new PoisonRecord("malformed", "not what was agreed"));
        }
        if (text.startsWith("outage") && attempt <= 6) {
            return Uni.createFrom().failure(new ConnectException("refused"));
        }
        if (text.startsWith("bug")) {
            return Uni.createFrom().failure(new IllegalArgumentException("unforeseen"));
        }
        handled.add(text);
        return Uni.createFrom().voidItem();
    }
}
