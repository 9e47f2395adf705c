package plaza.conversation.clock.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.clock.Clocks;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.vocabulary.model.ConversationId;

/** Clocks from PostgreSQL. */
@ApplicationScoped
class PgShownClocks implements Clocks {

    private static final int MOST = 50;
    private static final String LIST = "from SlaClockRow k where k.conversationId = ?1"
            + " order by (case when k.stoppedAt is null then 0 else 1 end), k.stoppedAt desc, k.dueAt, k.metric";

    @Override
    public Uni<List<ShownClock>> list(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(LIST, SlaClockRow.class)
                        .setParameter(1, conversation.value())
                        .setMaxResults(MOST)
                        .getResultList())
                .map(found -> found.stream().map(SlaClockRow::shown).toList());
    }
}
