package plaza.conversation.promise.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times as scenarios write them, by the clock on the wall: {@code Fri 16:30} in the week of 1 June 2026, {@code Mon+1
 * 09:30} a week later, {@code 2026-03-29 01:30} on another day; {@code 02:30~} when the wall shows it for the second time.
 */
final class Wall {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int WEEKS = 5;

    private final ZoneId zone;

    Wall(ZoneId zone) {
        this.zone = zone;
    }

    Instant instant(String day, String time) {
        boolean second = time.endsWith("~");
        LocalTime clock = LocalTime.parse(second ? time.substring(0, time.length() - 1) : time);
        ZonedDateTime first = ZonedDateTime.of(LocalDateTime.of(date(day), clock), zone);
        return (second ? first.withLaterOffsetAtOverlap() : first.withEarlierOffsetAtOverlap()).toInstant();
    }

    String text(Instant at) {
        ZonedDateTime shown = at.atZone(zone);
        boolean second = !shown.equals(shown.withEarlierOffsetAtOverlap());
        return day(shown.toLocalDate()) + " " + shown.toLocalTime() + (second ? "~" : "");
    }

    static LocalDate date(String text) {
        if (text.matches("\\d{4}-.*")) {
            return LocalDate.parse(text);
        }
        String[] parts = text.split("\\+");
        int weeks = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return MONDAY.plusDays(day(parts[0]).ordinal()).plusWeeks(weeks);
    }

    static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + name));
    }

    private static String day(LocalDate date) {
        long weeks = Math.floorDiv(date.toEpochDay() - MONDAY.toEpochDay(), 7L);
        if (weeks < 0 || weeks >= WEEKS) {
            return date.toString();
        }
        return name(date.getDayOfWeek()) + (weeks == 0 ? "" : "+" + weeks);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ROOT);
    }
}
