package plaza.conversation.calendar;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;

/** Calendars in a map, and the revision that they share with policies. */
public final class InMemoryCalendars implements Calendars, Revisions {

    private final Map<CalendarId, NamedCalendar> calendars = new LinkedHashMap<>();
    private long revision = 1;

    @Override
    public Uni<List<NamedCalendar>> list() {
        return Uni.createFrom().item(() -> calendars.values().stream()
                .sorted(Comparator.comparing(NamedCalendar::name))
                .toList());
    }

    @Override
    public Uni<Optional<NamedCalendar>> find(CalendarId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(calendars.get(id)));
    }

    @Override
    public Uni<Void> store(NamedCalendar calendar, String by) {
        return Uni.createFrom().voidItem().invoke(() -> calendars.put(calendar.id(), calendar));
    }

    @Override
    public Uni<Void> next() {
        return Uni.createFrom().voidItem().invoke(() -> revision++);
    }

    /** All of them. */
    public Collection<NamedCalendar> all() {
        return calendars.values();
    }

    /** How often something changed. */
    public long revision() {
        return revision;
    }
}
