package plaza.conversation.calendar.model;

import java.time.LocalTime;

/**
 * A part of a day, by the clock on the wall.
 *
 * @param from minute of the day at which it begins
 * @param to minute of the day before which it ends; 1440 is midnight
 */
public record Period(int from, int to) implements Comparable<Period> {

    private static final int DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final Period WHOLE_DAY = new Period(0, DAY);

    /** Refuses what is no part of one day: hours over midnight are two periods. */
    public Period {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException(
                    "a period begins before it ends, within one day, not " + from + "-" + to);
        }
    }

    /** From and to as on a clock, {@code 09:00} to {@code 24:00}. */
    public static Period of(String from, String to) {
        return new Period(minute(from), minute(to));
    }

    private static int minute(String text) {
        if (text.equals("24:00")) {
            return DAY;
        }
        LocalTime time = LocalTime.parse(text);
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("periods are of whole minutes, not " + text);
        }
        return time.getHour() * 60 + time.getMinute();
    }

    /** As on a clock. */
    public String begin() {
        return text(from);
    }

    /** As on a clock. */
    public String end() {
        return text(to);
    }

    int minutes() {
        return to - from;
    }

    private static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(from, other.from);
    }
}
