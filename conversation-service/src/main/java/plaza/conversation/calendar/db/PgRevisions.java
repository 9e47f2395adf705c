package plaza.conversation.calendar.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.calendar.Revisions;

/** The revision in the only row of {@code sla_book}, whose lock makes changes follow one another. */
@ApplicationScoped
class PgRevisions implements Revisions {

    @Override
    public Uni<Void> next() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("update sla_book set revision = revision + 1")
                        .executeUpdate())
                .replaceWithVoid();
    }
}
