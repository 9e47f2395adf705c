package plaza.agent.assignment.db;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.agent.assignment.QueueQuery;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;

/** A condition on {@code work} with its values, grown part by part so that each query gets the plan it deserves. */
record QueueCondition(String sql, List<Object> given) {

    static QueueCondition of(String base, QueueQuery query) {
        QueueCondition condition = new QueueCondition(base, List.of());
        QueueCondition inReach =
                switch (query.reach()) {
                    case Reach.Everywhere() -> condition;
                    case Reach.Only only ->
                        condition.and(
                                "site = any(%s)",
                                (Object) only.sites().stream().map(Site::slug).toArray(String[]::new));
                };
        QueueCondition ofSite =
                query.site().map(site -> inReach.and("site = %s", site.slug())).orElse(inReach);
        return query.channel()
                .map(channel -> ofSite.and("channel = %s", channel.label()))
                .orElse(ofSite);
    }

    QueueCondition behind(Optional<QueueQuery.Place> place) {
        return place.map(after -> and(
                        "(deadline, conversation_id) > (%s, %s)",
                        after.deadline().atOffset(ZoneOffset.UTC),
                        after.conversation().value()))
                .orElse(this);
    }

    Tuple values() {
        return Tuple.from(given);
    }

    private QueueCondition and(String part, Object... values) {
        List<Object> all = new ArrayList<>(given);
        List<String> places = new ArrayList<>();
        for (Object value : values) {
            all.add(value);
            places.add("$" + all.size());
        }
        return new QueueCondition(sql + " and " + part.formatted(places.toArray()), List.copyOf(all));
    }
}
