package plaza.conversation.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Beside somebody who looks at the wall each minute. */
class WorkingTimeIsCountedByTheWallTest {

    /** A day before clocks change in Madrid, and in Santiago, and on Lord Howe; forth and back. */
    private static final List<Instant> STARTS = List.of(
            Instant.parse("2026-03-28T12:00:00Z"),
            Instant.parse("2026-10-24T12:00:00Z"),
            Instant.parse("2026-04-04T12:00:00Z"),
            Instant.parse("2026-09-05T12:00:00Z"),
            Instant.parse("2026-10-03T00:00:00Z"),
            Instant.parse("2026-12-31T12:00:00Z"));

    @Property(tries = 300)
    void it_is_what_somebody_counts_minute_by_minute(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(min = 0, max = 3_000) int minutes) {
        long counted = 0;
        for (int minute = 0; minute < minutes; minute++) {
            counted += isOpen(calendar.hours(), from.plus(Duration.ofMinutes(minute))) ? 1 : 0;
        }

        Duration working = calendar.working(from, from.plus(Duration.ofMinutes(minutes)));

        assertThat(working).isEqualTo(Duration.ofMinutes(counted));
    }

    @Property(tries = 300)
    void the_moment_after_some_working_time_is_the_first_one(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(min = 1, max = 100_000_000) int millis) {
        Duration wanted = Duration.ofMillis(millis);

        Instant reached = calendar.after(from, wanted);

        assertThat(calendar.working(from, reached)).isEqualTo(wanted);
        assertThat(calendar.working(from, reached.minusMillis(1))).isLessThan(wanted);
    }

    @Property(tries = 300)
    void it_adds_up_also_over_years(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(max = 1_500) int days,
            @ForAll @IntRange(max = 1_500) int more) {
        Instant middle = from.plus(Duration.ofDays(days));
        Instant end = middle.plus(Duration.ofDays(more));

        assertThat(calendar.working(from, middle).plus(calendar.working(middle, end)))
                .isEqualTo(calendar.working(from, end));
    }

    @Test
    void backwards_no_time_passes() {
        Instant now = STARTS.getFirst();

        assertThat(BusinessCalendar.ALWAYS.working(now, now.minusSeconds(1))).isEqualTo(Duration.ZERO);
        assertThat(BusinessCalendar.ALWAYS.after(now, Duration.ZERO)).isEqualTo(now);
    }

    @Test
    void a_special_day_stands_for_its_day_of_the_week() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        BusinessCalendar closed = new BusinessCalendar(
                Calendars.hours("UTC", 7, Period.of("09:00", "10:00")).closedOn(List.of(monday)));

        assertThat(closed.working(midnight(monday), midnight(monday.plusDays(1))))
                .isEqualTo(Duration.ZERO);
        assertThat(closed.working(midnight(monday), midnight(monday.plusDays(2))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void hours_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> Period.of("10:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Calendars.hours("UTC", 1, Period.of("09:00", "11:00"), Period.of("10:00", "12:00")))
                .hasMessageContaining("do not overlap");
        assertThatThrownBy(() -> new OpeningHours(
                        ZoneId.of("UTC"),
                        Map.of(DayOfWeek.MONDAY, List.of(Period.of("09:00", "09:30"))),
                        new TreeMap<>()))
                .hasMessageContaining("an hour a week");
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(
                BusinessCalendar.ALWAYS,
                Calendars.office("America/Argentina/Cordoba"),
                Calendars.split("America/Santiago"),
                Calendars.nights("Europe/Madrid"),
                Calendars.nights("America/Santiago"),
                Calendars.nights("Australia/Lord_Howe"),
                Calendars.split("Asia/Kathmandu"));
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Combinators.combine(
                        Arbitraries.of(STARTS), Arbitraries.integers().between(0, 3_000))
                .as((start, minutes) -> start.plus(Duration.ofMinutes(minutes)));
    }

    private static boolean isOpen(OpeningHours hours, Instant at) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, hours.zone());
        int minute = wall.getHour() * 60 + wall.getMinute();
        return hours.on(wall.toLocalDate()).stream()
                .anyMatch(period -> period.from() <= minute && minute < period.to());
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneId.of("UTC")).toInstant();
    }
}
