package plaza.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsAreBoundedByDefaultTest {

    @Test
    void a_query_is_given_up_after_five_seconds() {
        assertThat(settings(Map.of()).statementTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void every_setting_can_be_set() {
        ReportSettings settings = settings(Map.of("plaza.reports.statement-timeout", "PT0.5S"));

        assertThat(settings.statementTimeout()).isEqualTo(Duration.ofMillis(500));
    }

    private static ReportSettings settings(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReportSettings.class)
                .withDefaultValues(properties)
                .build()
                .getConfigMapping(ReportSettings.class);
    }
}
