package plaza.conversation.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When we are open: the hours of each day of the week, and days that are not as their day of the week.
 *
 * @param zone in which the clock on the wall hangs
 * @param week the periods of each day, in order; none where closed
 * @param special periods of single days; none on a holiday
 */
public record OpeningHours(ZoneId zone, Map<DayOfWeek, List<Period>> week, SortedMap<LocalDate, List<Period>> special) {

    /** The most that a calendar holds: ten years of holidays with room. */
    public static final int MOST_SPECIAL_DAYS = 1_000;

    public static final int MOST_PERIODS_A_DAY = 12;

    /** Less, and a promise could lie decades ahead. */
    private static final int LEAST_MINUTES_A_WEEK = 60;

    /** At any time. */
    public static final OpeningHours ALWAYS = new OpeningHours(ZoneOffset.UTC, everyDay(), new TreeMap<>());

    /** Refuses hours that overlap, that are too many, or that are hardly any. */
    public OpeningHours {
        EnumMap<DayOfWeek, List<Period>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, ordered(week.getOrDefault(day, List.of())));
        }
        int minutes = days.values().stream()
                .flatMap(List::stream)
                .mapToInt(Period::minutes)
                .sum();
        if (minutes < LEAST_MINUTES_A_WEEK) {
            throw new IllegalArgumentException(
                    "a calendar is open for an hour a week at least, not " + minutes + " min");
        }
        if (special.size() > MOST_SPECIAL_DAYS) {
            throw new IllegalArgumentException("a calendar has at most " + MOST_SPECIAL_DAYS + " special days");
        }
        TreeMap<LocalDate, List<Period>> singles = new TreeMap<>();
        special.forEach((date, periods) -> singles.put(date, ordered(periods)));
        week = Collections.unmodifiableMap(days);
        special = Collections.unmodifiableSortedMap(singles);
    }

    /** The periods of that day, in order. */
    public List<Period> on(LocalDate date) {
        List<Period> single = special.get(date);
        return single == null ? week.getOrDefault(date.getDayOfWeek(), List.of()) : single;
    }

    /** True where it is never closed, so that time zones make no difference. */
    public boolean isAlways() {
        List<Period> whole = List.of(Period.WHOLE_DAY);
        return week.values().stream().allMatch(whole::equals)
                && special.values().stream().allMatch(whole::equals);
    }

    /** The same with these days closed besides. */
    public OpeningHours closedOn(Iterable<LocalDate> holidays) {
        TreeMap<LocalDate, List<Period>> more = new TreeMap<>(special);
        holidays.forEach(date -> more.put(date, List.of()));
        return new OpeningHours(zone, week, more);
    }

    private static List<Period> ordered(List<Period> periods) {
        if (periods.size() > MOST_PERIODS_A_DAY) {
            throw new IllegalArgumentException("a day has at most " + MOST_PERIODS_A_DAY + " periods");
        }
        List<Period> sorted = periods.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() < sorted.get(i - 1).to()) {
                throw new IllegalArgumentException("the periods of a day do not overlap, as those that begin at "
                        + sorted.get(i - 1).begin() + " and " + sorted.get(i).begin());
            }
        }
        return sorted;
    }

    private static Map<DayOfWeek, List<Period>> everyDay() {
        EnumMap<DayOfWeek, List<Period>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(Period.WHOLE_DAY));
        }
        return days;
    }
}
