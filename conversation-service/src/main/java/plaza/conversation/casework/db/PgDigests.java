package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Direction;

/** Digests by PostgreSQL: the same rules as {@link Digest#of}, held to them by a contract. */
@ApplicationScoped
class PgDigests implements Digests {

    private static final String FIGURES = """
            select min(m.clockStartAt) filter (where m.direction = 'inbound') as openedAt,
                max(m.lastActivityAt) as lastActivityAt,
                min(m.clockStartAt) filter (where m.direction = 'inbound' and not m.removed) as waitingSince,
                max(m.presenceAt) filter (where m.direction = 'inbound' and m.removed) as withdrawnAt,
                count(*) as messages,
                count(*) filter (where m.direction = 'inbound' and not m.removed) as waiting
            from MessageRow m where m.conversationId = ?1
            """;
    private static final String LAST = """
            select case when m.removed then null else coalesce(m.editedText, m.text) end as text,
                m.createdAt as at, m.direction as direction
            from MessageRow m where m.conversationId = ?1
            order by m.removed, m.createdAt desc, m.externalId desc
            """;

    /** What one pass over the messages tells. */
    record Figures(
            Instant openedAt,
            Instant lastActivityAt,
            @Nullable Instant waitingSince,
            @Nullable Instant withdrawnAt,
            long messages,
            long waiting) {}

    /** The message that a list shows. */
    record Last(@Nullable String text, Instant at, String direction) {}

    @Override
    public Uni<Digest> get(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(FIGURES, Figures.class)
                        .setParameter(1, conversation.value())
                        .getSingleResult())
                .chain(figures -> last(conversation).map(last -> digest(figures, last)));
    }

    private static Uni<Last> last(ConversationId conversation) {
        return Panache.getSession().chain(session -> session.createQuery(LAST, Last.class)
                .setParameter(1, conversation.value())
                .setMaxResults(1)
                .getSingleResult());
    }

    private static Digest digest(Figures figures, Last last) {
        return new Digest(
                figures.openedAt(),
                figures.lastActivityAt(),
                figures.waitingSince(),
                figures.withdrawnAt(),
                new LastMessage(last.text(), last.at(), Direction.get(last.direction())),
                (int) figures.messages(),
                (int) figures.waiting());
    }
}
