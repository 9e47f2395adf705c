package plaza.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.platform.ids.Ids;
import plaza.platform.outbox.OutboxSignal;

/** Writes what a person did, in the transaction of the deed. Entries are never changed; only their texts can be erased. */
@ApplicationScoped
public class AuditTrail {

    private static final int SALT_BYTES = 16;

    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;
    private final OutboxSignal signal;
    private final SecureRandom random = new SecureRandom();

    AuditTrail(Ids ids, Clock clock, ObjectMapper json, OutboxSignal signal) {
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.signal = signal;
    }

    /**
     * Adds one entry in the present Hibernate Reactive session.
     *
     * @param actor subject of the token of who did it
     * @param action what was done, a stable word such as {@code dead-letter.replayed}
     * @param subject what it was done to, {@code kind:id}
     * @param facts short facts before and after, never texts or names of customers
     * @param text what was written, kept apart so that it can be erased; null where nothing was
     */
    public Uni<Void> append(
            String actor, String action, String subject, Map<String, String> facts, @Nullable String text) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        UUID id = ids.next();
        Instant at = clock.instant();
        String factsJson = text(new TreeMap<>(facts));
        byte[] digest = AuditDigest.ofEntry(salt, id, at, actor, action, subject, factsJson, text);
        AuditRow entry = new AuditRow(id, at, actor, action, subject, factsJson, digest);
        AuditTextRow written = new AuditTextRow(id, salt, text == null ? "" : text);
        return Panache.getSession()
                .chain(session -> session.persistAll(entry, written))
                .invoke(signal::appended);
    }

    private String text(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts are texts", e);
        }
    }
}
