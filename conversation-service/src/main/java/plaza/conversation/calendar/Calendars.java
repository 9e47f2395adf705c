package plaza.conversation.calendar;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;

/** All calendars. Called within a session. */
public interface Calendars {

    /** All, by name: they are few. */
    Uni<List<NamedCalendar>> list();

    /** The calendar, if there is one. */
    Uni<Optional<NamedCalendar>> find(CalendarId id);

    /**
     * Keeps it, new or changed, with who did it.
     *
     * <p>Fails with a conflict where somebody else changed it since it was read, or where the name is another's.
     */
    Uni<Void> store(NamedCalendar calendar, String by);
}
