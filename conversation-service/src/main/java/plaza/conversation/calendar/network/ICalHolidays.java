package plaza.conversation.calendar.network;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Summary;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.HolidayFeed;
import plaza.conversation.calendar.model.OpeningHours;

/**
 * Reads iCalendar (RFC 5545): whole days, also of several days and recurring ones. What has hours is no holiday and is
 * passed over.
 */
@ApplicationScoped
class ICalHolidays implements HolidayFeed {

    /** The library reads days as midnights of the machine's zone, and so they are read from it. */
    private static final ZoneId MACHINE = ZoneId.systemDefault();

    private static final int MOST_EVENTS = 2_000;

    /** How often all events together may come back, since whenever: reading must end soon. */
    private static final int MOST_TIMES = 20_000;

    private static final int LONGEST_DAYS = 31;
    private static final int LONGEST_NAME = 100;
    private static final String UNNAMED = "-";

    @Override
    public SortedMap<LocalDate, String> read(String text, LocalDate from, LocalDate until) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        List<VEvent> events = calendars.stream()
                .flatMap(calendar -> calendar.getEvents().stream())
                .filter(ICalHolidays::isOfWholeDays)
                .toList();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("the file holds no iCalendar event of a whole day");
        }
        if (events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("the file holds more than " + MOST_EVENTS + " events");
        }
        SortedMap<LocalDate, String> days = new TreeMap<>();
        int times = 0;
        for (VEvent event : events) {
            times += add(event, from, until, days, MOST_TIMES - times);
        }
        return days;
    }

    private static boolean isOfWholeDays(VEvent event) {
        return event.getDateStart() != null
                && event.getDateStart().getValue() != null
                && !event.getDateStart().getValue().hasTime();
    }

    /** Adds those days of an event that lie within; gives how often it came back. */
    private static int add(VEvent event, LocalDate from, LocalDate until, SortedMap<LocalDate, String> days, int most) {
        int length = length(event);
        DateIterator starts = event.getDateIterator(TimeZone.getTimeZone(MACHINE));
        int times = 0;
        while (starts.hasNext()) {
            LocalDate start = day(starts.next());
            if (start.isAfter(until)) {
                return times;
            }
            times++;
            if (times > most) {
                throw new IllegalArgumentException("the file tells of more than " + MOST_TIMES + " days");
            }
            for (int number = 0; number < length; number++) {
                keep(start.plusDays(number), name(event), from, until, days);
            }
        }
        return times;
    }

    private static void keep(
            LocalDate date, String name, LocalDate from, LocalDate until, SortedMap<LocalDate, String> days) {
        if (date.isBefore(from) || date.isAfter(until)) {
            return;
        }
        days.putIfAbsent(date, name.isBlank() ? UNNAMED : name);
        if (days.size() > OpeningHours.MOST_SPECIAL_DAYS) {
            throw new IllegalArgumentException(
                    "the file holds more than " + OpeningHours.MOST_SPECIAL_DAYS + " holidays");
        }
    }

    /** The end of an event of whole days is the day after its last. */
    private static int length(VEvent event) {
        LocalDate start = day(event.getDateStart().getValue());
        ICalDate end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        long days = end == null ? 1 : ChronoUnit.DAYS.between(start, day(end));
        return Math.clamp(days, 1, LONGEST_DAYS);
    }

    private static String name(VEvent event) {
        return text(event.getSummary());
    }

    private static String text(@Nullable Summary summary) {
        String text = summary == null || summary.getValue() == null
                ? ""
                : summary.getValue().strip();
        return text.codePoints()
                .filter(each -> !Character.isISOControl(each) && Character.getType(each) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static LocalDate day(Date midnight) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(midnight.getTime()), MACHINE);
    }
}
