package plaza.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.report.model.GroupBy;
import plaza.reporting.report.model.ReportRange;

/**
 * The service level report.
 *
 * @param from start of the range in whole quarters of an hour, inside
 * @param to its end, outside
 * @param groupBy what it is split by
 * @param items one line per group that has figures; a group without any is left out
 * @param total all lines together, and nothing that the token may not see
 * @param nextCursor always null: a report is one page
 */
@Schema(name = "ServiceLevelReport")
public record ServiceLevelResponse(
        Instant from,
        Instant to,
        List<String> groupBy,
        List<ServiceLevelItem> items,
        ServiceLevelItem total,
        @Schema(nullable = true) @Nullable String nextCursor) {

    static ServiceLevelResponse of(ReportRange range, Set<GroupBy> groupBy, List<ServiceLevels.Group> groups) {
        Figures sum = groups.stream().map(ServiceLevels.Group::figures).reduce(Figures.ZERO, Figures::plus);
        long revision = groups.stream().mapToLong(ServiceLevels.Group::revision).sum();
        return new ServiceLevelResponse(
                range.from(),
                range.to(),
                groupBy.stream().map(GroupBy::label).toList(),
                groups.stream().map(group -> ServiceLevelItem.of(group, range)).toList(),
                ServiceLevelItem.of(new ServiceLevels.Group(null, null, sum, revision), range),
                null);
    }
}
