package plaza.conversation.reading.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.conversation.reading.CaseViews;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.sight.db.SightPredicate;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Cases for people, from PostgreSQL. */
@ApplicationScoped
class PgCaseViews implements CaseViews {

    private static final String NEWEST_FIRST = " order by c.lastActivityAt desc, c.id desc";
    private static final String SAID = "exists (select 1 from MessageRow m where m.conversationId = c.id"
            + " and m.searchText like cast(function('search_form', :text) as String) escape '!')";

    /** The rule is {@code Sides.owePublicEnding}; a partial index has its condition. Merged cases are told as what they became part of. */
    private static final String UNENDED = "c.lastInPublicAt is not null"
            + " and (c.lastInPrivateAt is not null or c.invitedAt is not null)"
            + " and (c.endedInPublicAt is null or c.endedInPublicAt < c.lastInPublicAt)"
            + " and c.mergedInto is null";

    /** Conditions that grow, with their parameters. */
    private record Where(List<String> conditions, Map<String, Object> parameters) {

        static Where seenBy(Sight sight) {
            SightPredicate predicate = SightPredicate.of(sight);
            return new Where(new ArrayList<>(List.of(predicate.condition())), new HashMap<>(predicate.parameters()));
        }

        void and(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        String hql() {
            return " where " + String.join(" and ", conditions);
        }
    }

    @Override
    public Uni<List<CaseView>> list(CaseQuery query) {
        Where where = Where.seenBy(query.sight());
        narrow(where, query.filter());
        query.after().ifPresent(after -> goOn(where, after));
        return Panache.getSession()
                .chain(session -> query(session, where, NEWEST_FIRST)
                        .setMaxResults(query.limit())
                        .getResultList())
                .map(rows -> rows.stream().map(CaseViewRow::view).toList());
    }

    @Override
    public Uni<Optional<CaseView>> find(ConversationId id, Sight sight) {
        Where where = Where.seenBy(sight);
        where.and("c.id = :id", "id", id.value());
        return Panache.getSession()
                .chain(session -> query(session, where, "").getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(CaseViewRow::view));
    }

    private static void narrow(Where where, CaseFilter filter) {
        filter.site().ifPresent(site -> where.and("c.site = :site", "site", site.slug()));
        filter.channel().ifPresent(channel -> where.and("c.channel = :channel", "channel", channel.label()));
        filter.turn().ifPresent(turn -> where.and("c.turn = :turn", "turn", turn));
        filter.owner().ifPresent(owner -> where.and("c.owner = :owner", "owner", owner.subject()));
        filter.customer().ifPresent(customer -> where.and("c.customerId = :customer", "customer", customer.value()));
        if (filter.withoutPublicEnding()) {
            where.conditions().add(UNENDED);
        }
        filter.text().ifPresent(text -> where.and(SAID, "text", pattern(text)));
    }

    private static void goOn(Where where, CaseQuery.Position after) {
        where.and("(c.lastActivityAt, c.id) < (:at, :after)", "at", after.lastActivityAt());
        where.parameters().put("after", after.id().value());
    }

    private static Mutiny.SelectionQuery<CaseViewRow> query(Mutiny.Session session, Where where, String order) {
        Mutiny.SelectionQuery<CaseViewRow> query =
                session.createSelectionQuery(CaseViewRow.SELECT + where.hql() + order, CaseViewRow.class);
        where.parameters().forEach(query::setParameter);
        return query;
    }

    /** What people type is text, never a pattern. */
    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
