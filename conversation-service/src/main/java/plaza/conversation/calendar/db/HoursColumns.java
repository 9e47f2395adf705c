package plaza.conversation.calendar.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.conversation.calendar.model.Period;

/** Hours as JSON in columns: always read whole, never searched. */
final class HoursColumns {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<DayOfWeek, List<PeriodColumn>>> WEEK = new TypeReference<>() {};
    private static final TypeReference<List<DayColumn>> DAYS = new TypeReference<>() {};

    private HoursColumns() {}

    /** A period as on a clock. */
    record PeriodColumn(String from, String to) {

        static List<PeriodColumn> of(List<Period> periods) {
            return periods.stream()
                    .map(period -> new PeriodColumn(period.begin(), period.end()))
                    .toList();
        }

        static List<Period> periods(List<PeriodColumn> written) {
            return written.stream()
                    .map(period -> Period.of(period.from(), period.to()))
                    .toList();
        }
    }

    /** A special day. */
    record DayColumn(String date, @Nullable String name, List<PeriodColumn> periods) {}

    static void write(NamedCalendar calendar, SlaCalendarRow row) {
        OpeningHours hours = calendar.hours();
        Map<DayOfWeek, List<PeriodColumn>> week = new EnumMap<>(DayOfWeek.class);
        hours.week().forEach((day, periods) -> week.put(day, PeriodColumn.of(periods)));
        row.version = calendar.version();
        row.name = calendar.name();
        row.timeZone = hours.zone().getId();
        row.week = text(week);
        row.specialDays = text(hours.special().entrySet().stream()
                .map(day -> new DayColumn(
                        day.getKey().toString(), calendar.names().get(day.getKey()), PeriodColumn.of(day.getValue())))
                .toList());
    }

    static NamedCalendar calendar(SlaCalendarRow row) {
        Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
        read(row.week, WEEK).forEach((day, periods) -> week.put(day, PeriodColumn.periods(periods)));
        TreeMap<LocalDate, List<Period>> special = new TreeMap<>();
        TreeMap<LocalDate, String> names = new TreeMap<>();
        read(row.specialDays, DAYS).forEach(day -> {
            LocalDate date = LocalDate.parse(day.date());
            special.put(date, PeriodColumn.periods(day.periods()));
            if (day.name() != null) {
                names.put(date, day.name());
            }
        });
        return new NamedCalendar(
                new CalendarId(row.id),
                row.version,
                row.name,
                new OpeningHours(ZoneId.of(row.timeZone), week, special),
                names);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("hours consist of texts", e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of hours holds what this service did not write", e);
        }
    }
}
