package plaza.reporting.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RangesAreWholeQuartersTest {

    @Test
    void a_range_grows_to_the_quarters_that_it_touches() {
        ReportRange range =
                ReportRange.around(Instant.parse("2026-11-22T13:01:00Z"), Instant.parse("2026-11-22T13:15:00.001Z"));

        assertThat(range.from()).isEqualTo("2026-11-22T13:00:00Z");
        assertThat(range.to()).isEqualTo("2026-11-22T13:30:00Z");
    }

    @Test
    void a_range_on_full_quarters_stays_as_it_is() {
        Instant from = Instant.parse("2026-11-22T13:00:00Z");
        Instant to = Instant.parse("2026-11-22T13:15:00Z");

        assertThat(ReportRange.around(from, to)).isEqualTo(new ReportRange(from, to));
    }

    @Test
    void a_range_is_never_empty() {
        Instant at = Instant.parse("2026-11-22T13:00:00Z");

        assertThatThrownBy(() -> new ReportRange(at, at)).isInstanceOf(IllegalArgumentException.class);
    }
}
