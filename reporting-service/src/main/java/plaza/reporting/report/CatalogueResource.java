package plaza.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.platform.security.Role;
import plaza.platform.web.Page;
import plaza.reporting.report.model.Metric;

/** What the figures mean. */
@Path("/api/v1/reports/catalogue")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.ANALYST, Role.QUALITY, Role.CRISIS})
public class CatalogueResource {

    /**
     * One metric.
     *
     * @param name as it stands in reports
     * @param definition what it counts, and to which site and quarter of an hour a count belongs
     * @param unit count, seconds or ratio (0 to 1)
     * @param formula how it is made of the events or of other metrics
     * @param since the date from which it is made so
     */
    @Schema(name = "Metric")
    public record MetricResponse(String name, String definition, String unit, String formula, String since) {

        static MetricResponse of(Metric metric) {
            return new MetricResponse(
                    metric.label(), metric.definition(), metric.unit().label(), metric.formula(), Metric.SINCE);
        }
    }

    @GET
    @Operation(summary = "Every metric: definition, unit, formula, since when")
    public Page<MetricResponse> list() {
        return new Page<>(Arrays.stream(Metric.values()).map(MetricResponse::of).toList(), null);
    }
}
