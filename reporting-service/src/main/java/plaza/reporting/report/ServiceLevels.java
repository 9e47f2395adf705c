package plaza.reporting.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import plaza.platform.security.SiteScope;
import plaza.platform.transaction.ToItsEnd;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.report.model.GroupBy;
import plaza.reporting.report.model.ReportRange;
import plaza.reporting.scope.SiteFilter;

/** Sums of the interval rows within a scope. */
@ApplicationScoped
class ServiceLevels {

    private static final String LIMIT_TIME = "select set_config('statement_timeout', :millis, true)";
    private static final String SUM = """
            select case when :bySite then site end as site_group, case when :byChannel then channel end as channel_group,
                cast(sum(offered) as bigint) as offered,
                cast(sum(answered) as bigint) as answered,
                cast(sum(within_target) as bigint) as within_target,
                cast(sum(withdrawn) as bigint) as withdrawn,
                cast(sum(first_answer_millis) as bigint) as first_answer_millis,
                cast(sum(revision) as bigint) as revision
            from interval_figure
            where interval_start >= :from and interval_start < :to and""" + SiteFilter.SQL + """
            group by 1, 2
            order by 1, 2
            """;

    private final ReportSettings settings;

    ServiceLevels(ReportSettings settings) {
        this.settings = settings;
    }

    /**
     * Figures of one group.
     *
     * @param site its slug, null where the report is not split by site
     * @param channel null where the report is not split by channel
     * @param revision sum of the revisions of its rows
     */
    record Group(@Nullable String site, @Nullable String channel, Figures figures, long revision) {}

    /** The groups of that range, ordered by site and channel; those that come to nothing are left out. */
    Uni<List<Group>> list(ReportRange range, Set<GroupBy> groupBy, SiteScope scope) {
        return ToItsEnd.of(Panache.withTransaction(
                        () -> limitTime().chain(session -> sum(session, range, groupBy, scope))))
                .onFailure(ReportProblems::isGivenUp)
                .transform(failure -> ReportProblems.TOO_COSTLY.because("the report was given up after "
                        + settings.statementTimeout().toSeconds() + " s; ask for a shorter time"));
    }

    private Uni<Mutiny.Session> limitTime() {
        String millis = Long.toString(settings.statementTimeout().toMillis());
        return Panache.getSession().call(session -> session.createNativeQuery(LIMIT_TIME, String.class)
                .setParameter("millis", millis)
                .getSingleResult());
    }

    private static Uni<List<Group>> sum(
            Mutiny.Session session, ReportRange range, Set<GroupBy> groupBy, SiteScope scope) {
        SiteFilter sites = SiteFilter.of(scope);
        return session.createNativeQuery(SUM, Tuple.class)
                .setParameter("bySite", groupBy.contains(GroupBy.SITE))
                .setParameter("byChannel", groupBy.contains(GroupBy.CHANNEL))
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .setParameter("allSites", sites.all())
                .setParameter("sites", sites.sites())
                .getResultList()
                .map(ServiceLevels::groups);
    }

    private static List<Group> groups(List<Tuple> rows) {
        return rows.stream()
                .map(ServiceLevels::group)
                .filter(group -> !group.figures().isZero())
                .toList();
    }

    private static Group group(Tuple row) {
        Figures figures = new Figures(
                number(row, "offered"),
                number(row, "answered"),
                number(row, "within_target"),
                number(row, "withdrawn"),
                number(row, "first_answer_millis"));
        return new Group(
                row.get("site_group", String.class),
                row.get("channel_group", String.class),
                figures,
                number(row, "revision"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
