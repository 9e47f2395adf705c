package plaza.conversation.calendar.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysAreReadFromFeedsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    private static final LocalDate UNTIL = FROM.plusYears(5);

    private final ICalHolidays feed = new ICalHolidays();

    @Test
    void a_whole_day_is_one_whatever_the_machines_zone() {
        assertThat(read("DTSTART;VALUE=DATE:20261225\nSUMMARY:Navidad"))
                .containsExactly(Map.entry(LocalDate.of(2026, 12, 25), "Navidad"));
    }

    @Test
    void an_event_of_several_days_ends_before_its_end() {
        assertThat(read("DTSTART;VALUE=DATE:20270215\nDTEND;VALUE=DATE:20270217\nSUMMARY:Carnaval")
                        .keySet())
                .containsExactly(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 16));
    }

    @Test
    void one_that_comes_back_each_year_is_taken_for_as_long_as_asked() {
        assertThat(read("DTSTART;VALUE=DATE:18100525\nRRULE:FREQ=YEARLY\nSUMMARY:Revolución de Mayo")
                        .keySet())
                .containsExactly(
                        LocalDate.of(2027, 5, 25),
                        LocalDate.of(2028, 5, 25),
                        LocalDate.of(2029, 5, 25),
                        LocalDate.of(2030, 5, 25),
                        LocalDate.of(2031, 5, 25));
    }

    @Test
    void what_is_over_is_not_taken() {
        assertThat(read("DTSTART;VALUE=DATE:20200101\nSUMMARY:Año Nuevo")).isEmpty();
    }

    @Test
    void a_feed_without_a_whole_day_is_none() {
        assertThatThrownBy(() -> read("DTSTART:20261225T100000Z\nSUMMARY:Brindis"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a calendar", "BEGIN:VCALENDAR", "\u0000\u0001", "BEGIN:VEVENT\nBEGIN:VEVENT"})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> feed.read(text, FROM, UNTIL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_that_comes_back_each_day_is_refused_before_it_fills_the_calendar() {
        assertThatThrownBy(() -> read("DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY\nSUMMARY:Siesta"))
                .hasMessageContaining("more than");
    }

    @Test
    void one_that_never_comes_back_ends_the_search() {
        assertThat(read("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Nunca"))
                .hasSizeLessThanOrEqualTo(1);
    }

    private SortedMap<LocalDate, String> read(String event) {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:1\n" + event
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        return feed.read(text.replace("\n", "\r\n"), FROM, UNTIL);
    }
}
