package plaza.conversation.intake.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.conversation.intake.Claims;

/**
 * Claims as advisory locks of the transaction: they end with it, whatever happens, and pass through transaction poolers.
 * All keys are taken in one statement, in the order of their numbers, so two transactions never wait for each other.
 */
@ApplicationScoped
class PgClaims implements Claims {

    /** Materialized, because the planner may otherwise take the locks before it sorts. */
    private static final String HOLD = """
            with ordered as materialized (
                select distinct hashtextextended(word, 0) as key
                from unnest(string_to_array(:words, chr(10))) word order by key)
            select count(*) from ordered where pg_advisory_xact_lock(key) is not null
            """;

    @Override
    public Uni<Void> hold(Set<String> keys) {
        String words = keys.stream().map(key -> key.replace('\n', ' ')).collect(Collectors.joining("\n"));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, Long.class)
                        .setParameter("words", words)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
