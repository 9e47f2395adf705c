package plaza.conversation.calendar;

import java.time.LocalDate;
import java.util.SortedMap;

/** Reads holidays as others publish them. */
public interface HolidayFeed {

    /**
     * The whole days that the text tells of, both ends of the span included, with their names.
     *
     * @throws IllegalArgumentException where it is none that can be read, or holds more than a calendar can
     */
    SortedMap<LocalDate, String> read(String text, LocalDate from, LocalDate until);
}
