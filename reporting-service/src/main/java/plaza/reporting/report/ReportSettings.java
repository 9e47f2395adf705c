package plaza.reporting.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of reports. */
@ConfigMapping(prefix = "plaza.reports")
public interface ReportSettings {

    /** A query that takes longer is given up, so that a report never stands in the way of the facts. */
    @WithDefault("PT5S")
    Duration statementTimeout();
}
