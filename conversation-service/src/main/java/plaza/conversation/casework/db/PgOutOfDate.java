package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.conversation.casework.OutOfDate;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.vocabulary.model.ConversationId;

/** Asks PostgreSQL, by an index that holds nothing but open cases. */
@ApplicationScoped
class PgOutOfDate implements OutOfDate {

    private static final String LIST = """
            select c.id from conversation c where c.sla_revision < :revision and c.turn <> 'resolved'
            order by c.sla_revision limit :limit
            """;
    private static final String STANDS = """
            update conversation set sla_revision = :revision
            where id = :id and version = :version and sla_revision < :revision
            """;

    private final ConversationRows rows;

    PgOutOfDate(ConversationRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<List<ConversationId>> list(long revision, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, UUID.class)
                        .setParameter("revision", revision)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(found -> found.stream().map(ConversationId::new).toList());
    }

    @Override
    public Uni<Optional<String>> findEdition(ConversationId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(found -> found.slaEdition));
    }

    @Override
    public Uni<Void> stands(Conversation current, long revision) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STANDS)
                        .setParameter("revision", revision)
                        .setParameter("id", current.id().value())
                        .setParameter("version", current.version())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
