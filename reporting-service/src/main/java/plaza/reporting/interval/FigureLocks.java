package plaza.reporting.interval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who may work on which figures until the present transaction ends: two facts of one turn, or an answer and a word on
 * where its author sat, must see each other. Taken in one order by everybody: the rebuild's, agents', turns'. Locks of
 * the transaction, never of the session, so that a pooler in front of the database does not matter.
 */
@ApplicationScoped
class FigureLocks {

    /** The lock that the rebuild holds alone and everybody else together. */
    static final String REBUILD = "plaza.reporting.figures";

    private static final String SHARED =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(:rebuild, 0)) as text)";
    private static final String EXCLUSIVE = """
            select cast(pg_advisory_xact_lock(hashtextextended(name, 0)) as text)
            from (select name from jsonb_array_elements_text(cast(cast(:names as text) as jsonb)) as asked (name)
                order by name collate "C") as ordered
            """;

    private final ObjectMapper json;

    FigureLocks(ObjectMapper json) {
        this.json = json;
    }

    /** Waits while a rebuild runs; taken before any other lock. */
    Uni<Void> shareWithRebuild() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SHARED, String.class)
                        .setParameter("rebuild", REBUILD)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Waits until nobody else works on what this agent answered. */
    Uni<Void> agent(String agent) {
        return take(List.of("agent " + agent));
    }

    /** Waits until nobody else works on these turns. */
    Uni<Void> turns(Collection<UUID> turns) {
        return take(turns.stream().map(turn -> "turn " + turn).toList());
    }

    private Uni<Void> take(List<String> names) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(EXCLUSIVE, String.class)
                        .setParameter("names", text(names))
                        .getResultList())
                .replaceWithVoid();
    }

    private String text(List<String> names) {
        try {
            return json.writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("names are texts", e);
        }
    }
}
