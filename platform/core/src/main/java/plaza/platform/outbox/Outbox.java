package plaza.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.platform.kafka.EventHeaders;
import plaza.platform.trace.Traces;

/** Takes events into the transaction of the change that they tell of. The relay sends them after the commit. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final OutboxSignal signal;

    Outbox(ObjectMapper json, OutboxSignal signal) {
        this.json = json;
        this.signal = signal;
    }

    /** An event whose value is the JSON of {@code payload}, a record of the caller's. */
    public OutboxEvent event(
            UUID id,
            String topic,
            @Nullable String key,
            String type,
            String subject,
            long sequence,
            Instant time,
            Object payload) {
        return new OutboxEvent(id, topic, key, type, subject, sequence, time, Map.of(), bytes(payload));
    }

    /** Writes the events in the present Hibernate Reactive session; call inside {@code @WithTransaction}. */
    public Uni<Void> append(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Object[] rows = events.stream().map(this::row).toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows)).invoke(signal::appended);
    }

    private OutboxRow row(OutboxEvent event) {
        Map<String, String> headers = new HashMap<>(event.headers());
        Traces.traceparent().ifPresent(parent -> headers.putIfAbsent(EventHeaders.TRACEPARENT, parent));
        return new OutboxRow(event, headers.isEmpty() ? null : text(headers));
    }

    private byte[] bytes(Object payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event payload must be writable as JSON: " + payload.getClass(), e);
        }
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers are texts", e);
        }
    }
}
