package plaza.reporting.interval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersCutTimeTest {

    private static final long YEAR_2200 = 7_258_118_400_000L;

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T13:00:00.000Z, 2026-11-22T13:00:00Z",
        "2026-11-22T13:14:59.999Z, 2026-11-22T13:00:00Z",
        "2026-11-22T13:15:00.000Z, 2026-11-22T13:15:00Z",
        "2026-11-22T23:59:59.999Z, 2026-11-22T23:45:00Z",
        "1969-12-31T23:59:59.999Z, 1969-12-31T23:45:00Z"
    })
    void a_moment_lies_in_the_quarter_that_began_last(Instant moment, Instant start) {
        assertThat(Quarter.of(moment).start()).isEqualTo(start);
    }

    @Test
    void a_quarter_does_not_start_in_between() {
        assertThatThrownBy(() -> new Quarter(Instant.parse("2026-11-22T13:01:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("13:01");
    }

    @Property
    void every_moment_lies_in_exactly_one_quarter(@ForAll @LongRange(min = -YEAR_2200, max = YEAR_2200) long millis) {
        Instant moment = Instant.ofEpochMilli(millis);

        Instant start = Quarter.floor(moment);

        assertThat(start).isBeforeOrEqualTo(moment);
        assertThat(start.plus(Quarter.LENGTH)).isAfter(moment);
        assertThat(start.getEpochSecond() % 900).isZero();
    }

    @Property
    void the_end_of_a_range_is_never_before_it(@ForAll @LongRange(min = -YEAR_2200, max = YEAR_2200) long millis) {
        Instant moment = Instant.ofEpochMilli(millis);

        Instant end = Quarter.ceiling(moment);

        assertThat(end).isAfterOrEqualTo(moment).isBefore(moment.plus(Quarter.LENGTH));
        assertThat(end).isEqualTo(Quarter.floor(end));
    }
}
