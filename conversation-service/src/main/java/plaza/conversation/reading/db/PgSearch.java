package plaza.conversation.reading.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Found;
import plaza.conversation.vocabulary.model.MessageId;

/** Finds cases by what was said in them: each by its newest message that says it, so that each stands once in the list. */
@ApplicationScoped
class PgSearch {

    /** Messages and their cases are read one after the other, and stand as they stood at one moment. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";

    /**
     * A kept plan knows nothing of how often a word is: it would go through all messages for a rare one, or sort a million
     * of a common one. Pages are in memory or on a disk without arms, compiling takes longer than the search, and that a
     * text has no word worth looking for is no news for the log.
     */
    private static final String PLANNED_BY_ITSELF = """
            select set_config('plan_cache_mode', 'force_custom_plan', true) || set_config('random_page_cost', '1.1', true)
                || set_config('jit', 'off', true) || set_config('client_min_messages', 'warning', true)
            """;

    private static final String SELECT = """
            select m.conversationId, m.id, m.createdAt, coalesce(m.editedText, m.text)
            from SaidRow m join ConversationRow c on c.id = m.conversationId
            """;
    private static final String SAID = "function('says' as Boolean, m.words, :text)";
    private static final String NEWEST_OF_ITS_CASE = "not exists (select 1 from SaidRow n"
            + " where n.conversationId = m.conversationId and (n.createdAt, n.id) > (m.createdAt, m.id)"
            + " and function('says' as Boolean, n.words, :text))";
    private static final String NEWEST_FIRST = " order by m.createdAt desc, m.id desc";

    /** A message that says it. */
    record Hit(UUID conversation, UUID message, Instant at, String text) {}

    /** The cases, newest message that says it first. In a transaction, because the way of planning ends with it. */
    Uni<List<CaseView>> find(CaseQuery query, String text) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(ONE_MOMENT).executeUpdate())
                .call(session -> session.createNativeQuery(PLANNED_BY_ITSELF, String.class)
                        .getSingleResult())
                .chain(session -> hits(session, query, text).chain(hits -> views(session, query, text, hits)));
    }

    private static Uni<List<Hit>> hits(Mutiny.Session session, CaseQuery query, String text) {
        Where where = Where.of(query.sight(), query.filter().narrowings());
        where.and(SAID, "text", text);
        where.conditions().add(NEWEST_OF_ITS_CASE);
        query.after().ifPresent(after -> {
            where.and("(m.createdAt, m.id) < (:at, :after)", "at", after.at());
            where.parameters().put("after", after.id());
        });
        return where.query(session, SELECT, NEWEST_FIRST, Hit.class)
                .setMaxResults(query.limit())
                .getResultList();
    }

    private static Uni<List<CaseView>> views(Mutiny.Session session, CaseQuery query, String text, List<Hit> hits) {
        if (hits.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Where where = Where.seenBy(query.sight());
        where.and("c.id in (:ids)", "ids", hits.stream().map(Hit::conversation).toList());
        return where.query(session, CaseViewRow.SELECT, "", CaseViewRow.class)
                .getResultList()
                .map(rows -> inOrder(rows, hits, text));
    }

    private static List<CaseView> inOrder(List<CaseViewRow> rows, List<Hit> hits, String text) {
        Map<UUID, CaseViewRow> byId = rows.stream().collect(Collectors.toMap(CaseViewRow::id, Function.identity()));
        return hits.stream()
                .map(hit -> byId.get(hit.conversation())
                        .view(Found.in(new MessageId(hit.message()), hit.at(), hit.text(), text)))
                .toList();
    }
}
