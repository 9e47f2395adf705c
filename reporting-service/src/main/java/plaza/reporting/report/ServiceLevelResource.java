package plaza.reporting.report;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.reporting.report.model.GroupBy;
import plaza.reporting.report.model.ReportRange;

/** How well the promise of a first answer was kept. */
@Path("/api/v1/reports/service-level")
@Tag(name = "Reports")
@RolesAllowed({Role.SUPERVISOR, Role.ANALYST, Role.QUALITY, Role.CRISIS})
public class ServiceLevelResource {

    private final ServiceLevels levels;
    private final ReportAnswers answers;
    private final CurrentPrincipal principal;
    private final MeterRegistry metrics;

    ServiceLevelResource(
            ServiceLevels levels, ReportAnswers answers, CurrentPrincipal principal, MeterRegistry metrics) {
        this.levels = levels;
        this.answers = answers;
        this.principal = principal;
        this.metrics = metrics;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReportAnswers.CSV})
    @Operation(
            summary = "Offered, answered and within target of one's sites",
            description = "What each figure means stands in /api/v1/reports/catalogue.")
    @APIResponse(
            responseCode = "200",
            description = "The report; as CSV its items with a header line",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ServiceLevelResponse.class)),
                @Content(mediaType = ReportAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The answer is still the one of If-None-Match")
    @APIResponse(responseCode = "400", description = "The range, zone, grouping or format cannot be understood")
    @APIResponse(responseCode = "422", description = "The report takes too long to make")
    public Uni<Response> get(
            @Parameter(
                            required = true,
                            description = "First moment: a date or an instant, taken down to the quarter of an hour")
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(
                            required = true,
                            description =
                                    "First moment after the range, taken up to the quarter; at most 400 days later")
                    @QueryParam("to")
                    @Nullable String to,
            @Parameter(description = "IANA time zone in which dates begin; UTC where none is given")
                    @QueryParam("timeZone")
                    @Nullable String timeZone,
            @Parameter(description = "Any of site and channel, separated by a comma; none for one line")
                    @QueryParam("groupBy")
                    @Nullable String groupBy,
            @Parameter(description = "json or csv") @QueryParam("format") @DefaultValue("json") String format,
            @Context Request request) {
        ReportRange range = ReportParameters.range(from, to, timeZone);
        Set<GroupBy> groups = ReportParameters.groupBy(groupBy);
        ReportFormat wanted = ReportParameters.format(format);
        Timer.Sample sample = Timer.start(metrics);
        return levels.list(range, groups, principal.get().sites())
                .map(found -> ServiceLevelResponse.of(range, groups, found))
                .map(report -> answers.of(report, wanted, request))
                .invoke(() -> sample.stop(timer(wanted)));
    }

    private Timer timer(ReportFormat format) {
        return metrics.timer("plaza_reporting_report", "report", "service-level", "format", format.label());
    }
}
