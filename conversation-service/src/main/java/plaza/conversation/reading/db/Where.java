package plaza.conversation.reading.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.conversation.reading.model.Narrowing;
import plaza.conversation.sight.db.SightPredicate;
import plaza.conversation.sight.model.Sight;

/** Conditions on a conversation {@code c} that grow, with their parameters. */
record Where(List<String> conditions, Map<String, Object> parameters) {

    /** The rule is {@code Sides.owePublicEnding}; a partial index has its condition. Merged cases are told as what they became part of. */
    private static final String UNENDED = "c.lastInPublicAt is not null"
            + " and (c.lastInPrivateAt is not null or c.invitedAt is not null)"
            + " and (c.endedInPublicAt is null or c.endedInPublicAt < c.lastInPublicAt)"
            + " and c.mergedInto is null";

    /** A partial index has the same condition. */
    private static final String OPEN = "c.turn not in ('resolved', 'listening')";

    static Where seenBy(Sight sight) {
        SightPredicate predicate = SightPredicate.of(sight);
        return new Where(new ArrayList<>(List.of(predicate.condition())), new HashMap<>(predicate.parameters()));
    }

    /** What is seen and fits all of these. */
    static Where of(Sight sight, List<Narrowing> narrowings) {
        Where where = seenBy(sight);
        narrowings.forEach(where::narrow);
        return where;
    }

    void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** The whole, in front of an order. */
    String hql() {
        return " where " + String.join(" and ", conditions);
    }

    <T> Mutiny.SelectionQuery<T> query(Mutiny.Session session, String select, String order, Class<T> type) {
        Mutiny.SelectionQuery<T> query = session.createSelectionQuery(select + hql() + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void narrow(Narrowing narrowing) {
        switch (narrowing) {
            case Narrowing.OnSite on -> and("c.site = :site", "site", on.site().slug());
            case Narrowing.OnChannel on ->
                and("c.channel = :channel", "channel", on.channel().label());
            case Narrowing.InTurn in -> and("c.turn = :turn", "turn", in.turn());
            case Narrowing.Open _ -> conditions.add(OPEN);
            case Narrowing.OwnedBy by ->
                and("c.owner = :owner", "owner", by.owner().subject());
            case Narrowing.Unowned _ -> conditions.add("c.owner is null");
            case Narrowing.Of of ->
                and("c.customerId = :customer", "customer", of.customer().value());
            case Narrowing.DueBefore due -> and("c.turnDeadline < :due", "due", due.at());
            case Narrowing.WithoutPublicEnding _ -> conditions.add(UNENDED);
        }
    }
}
