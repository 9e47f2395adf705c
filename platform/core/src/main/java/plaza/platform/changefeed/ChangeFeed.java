package plaza.platform.changefeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import plaza.platform.outbox.OutboxSignal;

/** Writes changes in the transaction that makes them; they are numbered and told after the commit. */
@ApplicationScoped
public class ChangeFeed {

    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxSignal signal;

    ChangeFeed(ObjectMapper json, Clock clock, OutboxSignal signal) {
        this.json = json;
        this.clock = clock;
        this.signal = signal;
    }

    /**
     * Adds one change in the present Hibernate Reactive session.
     *
     * @param kind what changed; the SSE event name
     * @param subject the id of the thing
     * @param site slug of its site, or null
     * @param audience token subjects that may see it whatever their sites
     * @param data a record of the caller's, sent as JSON
     */
    public Uni<Void> append(
            String kind, String subject, @Nullable String site, Collection<String> audience, Object data) {
        ChangeRow row =
                new ChangeRow(kind, subject, site, audience.toArray(String[]::new), text(data), clock.instant());
        return Panache.getSession().chain(session -> session.persist(row)).invoke(signal::appended);
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a change must be writable as JSON: " + data.getClass(), e);
        }
    }
}
