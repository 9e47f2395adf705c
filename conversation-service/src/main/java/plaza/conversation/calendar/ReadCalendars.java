package plaza.conversation.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;

/** Gives people the calendars. */
@ApplicationScoped
public class ReadCalendars {

    private final Calendars calendars;

    ReadCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    /** All, by name. */
    @WithSession
    public Uni<List<NamedCalendar>> list() {
        return calendars.list();
    }

    /** The calendar, if there is one. */
    @WithSession
    public Uni<Optional<NamedCalendar>> find(CalendarId id) {
        return calendars.find(id);
    }
}
