package plaza.reporting.alert;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.platform.security.SiteScope;
import plaza.platform.web.Cursor;
import plaza.reporting.scope.SiteFilter;

/** The table {@code alert}, read within a scope. */
@ApplicationScoped
class Alerts {

    /** Where a list starts: after everything that there can be. */
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final String LIST = """
            select id, kind, channel, account_id, brand, site, conversation_id,
                cast(extract(epoch from raised_at) * 1000 as bigint) as raised_millis,
                cast(extract(epoch from cleared_at) * 1000 as bigint) as cleared_millis
            from alert
            where""" + SiteFilter.SQL + """
                and (not :openOnly or cleared_at is null)
                and (raised_at, id) < (:at, :id)
            order by raised_at desc, id desc
            """;

    /** The alerts of these sites behind the cursor, newest first. */
    Uni<List<AlertResponse>> list(SiteScope scope, boolean openOnly, Optional<Cursor> cursor, int limit) {
        SiteFilter sites = SiteFilter.of(scope);
        Cursor after = cursor.orElse(START);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Tuple.class)
                        .setParameter("allSites", sites.all())
                        .setParameter("sites", sites.sites())
                        .setParameter("openOnly", openOnly)
                        .setParameter("at", after.at())
                        .setParameter("id", after.id())
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(Alerts::response).toList());
    }

    private static AlertResponse response(Tuple row) {
        return new AlertResponse(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("channel", String.class),
                row.get("account_id", String.class),
                row.get("brand", String.class),
                row.get("site", String.class),
                row.get("conversation_id", UUID.class),
                Instant.ofEpochMilli(row.get("raised_millis", Number.class).longValue()),
                instant(row.get("cleared_millis", Number.class)));
    }

    private static @Nullable Instant instant(@Nullable Number millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis.longValue());
    }
}
