package plaza.platform.changefeed;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads numbered changes. */
@ApplicationScoped
class ChangeTail {

    private static final String AFTER =
            "select number, kind, subject, site, audience, data, created_at from change_feed"
                    + " where number > $1 order by number limit $2";

    private final Pool pool;

    ChangeTail(Pool pool) {
        this.pool = pool;
    }

    /** The number of the newest change, 0 where there is none yet. */
    Uni<Long> last() {
        return pool.query("select last from change_feed_head")
                .execute()
                .map(rows -> rows.iterator().next().getLong("last"));
    }

    /** Up to {@code limit} changes after the given number, in order. */
    Uni<List<Change>> after(long number, int limit) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(number, limit)).map(ChangeTail::changes);
    }

    private static List<Change> changes(RowSet<Row> rows) {
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            changes.add(new Change(
                    row.getLong("number"),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getString("site"),
                    Set.of(row.getArrayOfStrings("audience")),
                    row.getString("data"),
                    row.getOffsetDateTime("created_at").toInstant()));
        }
        return changes;
    }
}
