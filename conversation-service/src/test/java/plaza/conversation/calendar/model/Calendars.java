package plaza.conversation.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Calendars for tests. */
public final class Calendars {

    private Calendars() {}

    /** Monday to Friday from nine to five. */
    public static BusinessCalendar office(String zone) {
        return new BusinessCalendar(hours(zone, 5, Period.of("09:00", "17:00")));
    }

    /** With a lunch break and a short Saturday. */
    public static BusinessCalendar split(String zone) {
        return new BusinessCalendar(hours(zone, 6, Period.of("09:00", "13:00"), Period.of("15:00", "19:00")));
    }

    /** Every night, midnight and both changes of the clock included. */
    public static BusinessCalendar nights(String zone) {
        return new BusinessCalendar(hours(zone, 7, Period.of("00:00", "06:00"), Period.of("22:30", "24:00")));
    }

    /** The same periods on the first days of the week. */
    public static OpeningHours hours(String zone, int days, Period... periods) {
        Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).limit(days).forEach(day -> week.put(day, List.of(periods)));
        return new OpeningHours(ZoneId.of(zone), week, new TreeMap<LocalDate, List<Period>>());
    }
}
