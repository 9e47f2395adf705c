package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import plaza.conversation.casework.OutOfStep;
import plaza.conversation.vocabulary.model.ConversationId;

/** Asks PostgreSQL, account by account, by indexes that hold nothing but such turns. */
@ApplicationScoped
class PgOutOfStep implements OutOfStep {

    /** The rule is {@code Terms.areNewTo}; conditions stand as literals, so that the partial indexes serve. */
    private static final String LIST = """
            select found.id from account_projection a cross join lateral (
                (select c.id, c.last_activity_at from conversation c
                    where a.mode <> 'listen' and c.channel = a.channel and c.account_id = a.account_id
                        and c.turn = 'listening'
                    order by c.last_activity_at desc limit :limit)
                union all
                (select c.id, c.last_activity_at from conversation c
                    where a.mode = 'listen' and c.channel = a.channel and c.account_id = a.account_id
                        and c.turn in ('new', 'waiting-for-us') and c.owner is null
                    limit :limit)) found
            order by found.last_activity_at desc limit :limit
            """;

    @Override
    public Uni<List<ConversationId>> list(int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, UUID.class)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(found -> found.stream().map(ConversationId::new).toList());
    }
}
