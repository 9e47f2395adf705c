package plaza.conversation.calendar.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import plaza.conversation.writing.model.Texts;

/**
 * A calendar as people keep it.
 *
 * @param version grows by one with every change
 * @param names what special days are called, where that was told
 */
public record NamedCalendar(
        CalendarId id, long version, String name, OpeningHours hours, SortedMap<LocalDate, String> names) {

    public static final int LONGEST_NAME = 100;

    /** Refuses a name that nobody could read, and forgets names of days that are no special ones. */
    public NamedCalendar {
        if (!isName(name) || !names.values().stream().allMatch(NamedCalendar::isName)) {
            throw new IllegalArgumentException(
                    "a calendar and its days have names of 1 to " + LONGEST_NAME + " characters");
        }
        TreeMap<LocalDate, String> known = new TreeMap<>(names);
        known.keySet().retainAll(hours.special().keySet());
        names = Collections.unmodifiableSortedMap(known);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && Texts.isText(text);
    }

    /** The same, changed by somebody. */
    public NamedCalendar changed(String called, OpeningHours open, SortedMap<LocalDate, String> days) {
        return new NamedCalendar(id, version + 1, called, open, days);
    }

    /** The same with these holidays besides; a day that has hours of its own keeps them. */
    public NamedCalendar closedOn(SortedMap<LocalDate, String> holidays) {
        TreeMap<LocalDate, String> called = new TreeMap<>(names);
        called.putAll(holidays);
        TreeMap<LocalDate, String> added = new TreeMap<>(holidays);
        added.keySet().removeAll(hours.special().keySet());
        return changed(name, hours.closedOn(added.keySet()), called);
    }
}
