package plaza.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.reporting.report.model.GroupBy;
import plaza.reporting.report.model.ReportRange;

class AReportIsAskedForPreciselyTest {

    @Test
    void a_date_begins_at_midnight_of_the_time_zone() {
        ReportRange range = ReportParameters.range("2026-11-22", "2026-11-23", "America/Argentina/Cordoba");

        assertThat(range.from()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(range.to()).isEqualTo("2026-11-23T03:00:00Z");
    }

    @Test
    void a_date_without_a_zone_is_one_of_utc() {
        assertThat(ReportParameters.range("2026-11-22", "2026-11-23", null).from())
                .isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void instants_may_carry_an_offset_and_need_no_zone() {
        ReportRange range = ReportParameters.range("2026-11-22T10:00:00-03:00", "2026-11-22T13:15:00.000Z", null);

        assertThat(range)
                .isEqualTo(
                        new ReportRange(Instant.parse("2026-11-22T13:00:00Z"), Instant.parse("2026-11-22T13:15:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 2026-03-30, 23", "2026-10-25, 2026-10-26, 25", "2026-11-22, 2026-11-23, 24"})
    void a_day_has_the_hours_that_its_zone_gives_it(String from, String to, long hours) {
        ReportRange range = ReportParameters.range(from, to, "Europe/Madrid");

        assertThat(Duration.between(range.from(), range.to())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void four_hundred_days_are_taken_also_where_summer_time_ends_in_them() {
        ReportRange range = ReportParameters.range("2025-09-30", "2026-11-04", "Europe/Madrid");

        assertThat(Duration.between(range.from(), range.to())).isEqualTo(ReportRange.LONGEST);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 2026-11-23, none, query/from",
                "2026-11-22, none, none, query/to",
                "'', 2026-11-23, none, query/from",
                "yesterday, 2026-11-23, none, query/from",
                "2026-11-22T10:00, 2026-11-23, none, query/from",
                "2026-02-30, 2026-11-23, none, query/from",
                "2026-11-23, 2026-11-23, none, query/to",
                "2026-11-24, 2026-11-23, none, query/to",
                "2025-01-01, 2026-11-23, none, query/to",
                "2026-11-22, 2026-11-23, Mars/Olympus, query/timeZone",
                "1999-12-30, 1999-12-31, none, query/from",
                "+99999-12-30, +99999-12-31, none, query/from"
            })
    void what_cannot_be_understood_is_refused_with_a_pointer_at_it(
            String from, String to, String timeZone, String pointer) {
        assertThatThrownBy(() -> ReportParameters.range(from, to, timeZone))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(400);
                    assertThat(problem.getParameters().get("errors").toString()).contains(pointer);
                });
    }

    @Test
    void it_is_split_by_any_of_site_and_channel() {
        assertThat(ReportParameters.groupBy("channel, site")).containsExactly(GroupBy.SITE, GroupBy.CHANNEL);
        assertThat(ReportParameters.groupBy("site")).containsExactly(GroupBy.SITE);
        assertThat(ReportParameters.groupBy("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "site,agent", "site,site", "site,", ",", "1; drop table fact"})
    void it_is_split_by_nothing_else(String groupBy) {
        assertThatThrownBy(() -> ReportParameters.groupBy(groupBy)).isInstanceOf(HttpProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "JSON", ""})
    void it_is_written_as_json_or_csv_only(String format) {
        assertThatThrownBy(() -> ReportParameters.format(format)).isInstanceOf(HttpProblem.class);
    }
}
