package plaza.conversation.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.CalendarOutcome;
import plaza.conversation.calendar.model.NamedCalendar;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.platform.ids.Ids;

/** Adds calendars and changes them, one after the other. */
@ApplicationScoped
public class KeepCalendar {

    /** The most there may be: each is laid out in memory. */
    public static final int MOST = 200;

    private final Calendars calendars;
    private final Revisions revisions;
    private final Ids ids;

    KeepCalendar(Calendars calendars, Revisions revisions, Ids ids) {
        this.calendars = calendars;
        this.revisions = revisions;
        this.ids = ids;
    }

    /** Adds one. */
    @WithTransaction
    public Uni<CalendarOutcome> add(String name, OpeningHours hours, SortedMap<LocalDate, String> names, String by) {
        NamedCalendar wanted = new NamedCalendar(new CalendarId(ids.next()), 0, name, hours, names);
        return revisions.next().chain(calendars::list).chain(all -> add(wanted, all, by));
    }

    /**
     * Changes one.
     *
     * @param seen the version on which the change rests
     */
    @WithTransaction
    public Uni<CalendarOutcome> change(CalendarId id, long seen, UnaryOperator<NamedCalendar> change, String by) {
        return revisions.next().chain(calendars::list).chain(all -> change(id, seen, change, all, by));
    }

    private Uni<CalendarOutcome> add(NamedCalendar wanted, List<NamedCalendar> all, String by) {
        if (all.size() >= MOST) {
            return Uni.createFrom().item(new CalendarOutcome.TooMany(MOST));
        }
        return store(wanted, all, by);
    }

    private Uni<CalendarOutcome> change(
            CalendarId id, long seen, UnaryOperator<NamedCalendar> change, List<NamedCalendar> all, String by) {
        Optional<NamedCalendar> found =
                all.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Uni.createFrom().item(new CalendarOutcome.Absent(id));
        }
        if (found.get().version() != seen) {
            return Uni.createFrom()
                    .item(new CalendarOutcome.Overtaken(found.get().version()));
        }
        return store(change.apply(found.get()), all, by);
    }

    private Uni<CalendarOutcome> store(NamedCalendar wanted, List<NamedCalendar> all, String by) {
        boolean isTaken = all.stream()
                .anyMatch(
                        each -> each.name().equals(wanted.name()) && !each.id().equals(wanted.id()));
        return isTaken
                ? Uni.createFrom().item(new CalendarOutcome.NameTaken(wanted.name()))
                : calendars.store(wanted, by).replaceWith(new CalendarOutcome.Kept(wanted));
    }
}
