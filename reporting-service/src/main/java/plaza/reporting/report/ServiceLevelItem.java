package plaza.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.report.model.ReportRange;

/**
 * One line of the service level report; what each figure means stands in the catalogue.
 *
 * @param site null where the report is not split by site
 * @param channel null where the report is not split by channel
 * @param from start of the range, inside
 * @param to end of the range, outside
 */
@Schema(name = "ServiceLevelItem")
public record ServiceLevelItem(
        @Schema(nullable = true) @Nullable String site,
        @Schema(nullable = true) @Nullable String channel,
        Instant from,
        Instant to,
        long offered,
        long answered,
        long withinTarget,
        @Schema(nullable = true) @Nullable BigDecimal serviceLevel,
        @Schema(nullable = true) @Nullable BigDecimal averageSecondsToFirstAnswer,
        long withdrawn,
        long revision) {

    static ServiceLevelItem of(ServiceLevels.Group group, ReportRange range) {
        Figures figures = group.figures();
        return new ServiceLevelItem(
                group.site(),
                group.channel(),
                range.from(),
                range.to(),
                figures.offered(),
                figures.answered(),
                figures.withinTarget(),
                figures.serviceLevel().orElse(null),
                figures.averageSecondsToFirstAnswer().orElse(null),
                figures.withdrawn(),
                group.revision());
    }
}
