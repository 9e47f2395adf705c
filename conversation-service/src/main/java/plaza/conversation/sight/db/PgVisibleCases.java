package plaza.conversation.sight.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Asks PostgreSQL whether a case is in sight. */
@ApplicationScoped
class PgVisibleCases implements VisibleCases {

    private static final String COUNT = "select count(*) from ConversationRow c where c.id = :id and ";

    @Override
    public Uni<Boolean> contains(ConversationId id, Sight sight) {
        SightPredicate predicate = SightPredicate.of(sight);
        return Panache.getSession()
                .chain(session -> query(session, id, predicate).getSingleResult())
                .map(count -> count > 0);
    }

    private static Mutiny.SelectionQuery<Long> query(
            Mutiny.Session session, ConversationId id, SightPredicate predicate) {
        Mutiny.SelectionQuery<Long> query = session.createSelectionQuery(COUNT + predicate.condition(), Long.class);
        predicate.parameters().forEach(query::setParameter);
        return query.setParameter("id", id.value());
    }
}
