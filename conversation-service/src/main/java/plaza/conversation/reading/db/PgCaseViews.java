package plaza.conversation.reading.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.reading.CaseViews;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Cases for people, from PostgreSQL. */
@ApplicationScoped
class PgCaseViews implements CaseViews {

    private static final String NEWEST_FIRST = " order by c.lastActivityAt desc, c.id desc";

    private final PgSearch search;

    PgCaseViews(PgSearch search) {
        this.search = search;
    }

    @Override
    public Uni<List<CaseView>> list(CaseQuery query) {
        return query.filter().text().map(text -> search.find(query, text)).orElseGet(() -> newest(query));
    }

    @Override
    public Uni<Optional<CaseView>> find(ConversationId id, Sight sight) {
        Where where = Where.seenBy(sight);
        where.and("c.id = :id", "id", id.value());
        return Panache.getSession()
                .chain(session -> where.query(session, CaseViewRow.SELECT, "", CaseViewRow.class)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> found.view(null)));
    }

    private static Uni<List<CaseView>> newest(CaseQuery query) {
        Where where = Where.of(query.sight(), query.filter().narrowings());
        query.after().ifPresent(after -> goOn(where, after));
        return Panache.getSession()
                .chain(session -> where.query(session, CaseViewRow.SELECT, NEWEST_FIRST, CaseViewRow.class)
                        .setMaxResults(query.limit())
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.view(null)).toList());
    }

    private static void goOn(Where where, CaseQuery.Position after) {
        where.and("(c.lastActivityAt, c.id) < (:at, :after)", "at", after.at());
        where.parameters().put("after", after.id());
    }
}
