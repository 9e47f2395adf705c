package plaza.conversation.calendar.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.calendar.Calendars;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;
import plaza.platform.audit.AuditTrail;

/** Calendars in PostgreSQL. */
@ApplicationScoped
class PgCalendars implements Calendars {

    private static final String BY_NAME = "order by name";

    private final SlaCalendarRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    PgCalendars(SlaCalendarRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<NamedCalendar>> list() {
        return rows.list(BY_NAME)
                .map(found -> found.stream().map(HoursColumns::calendar).toList());
    }

    @Override
    public Uni<Optional<NamedCalendar>> find(CalendarId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(HoursColumns::calendar));
    }

    @Override
    public Uni<Void> store(NamedCalendar calendar, String by) {
        return rows.findById(calendar.id().value())
                .chain(row -> row == null
                        ? rows.persist(written(calendar, new SlaCalendarRow(), by))
                        : Uni.createFrom().item(written(calendar, row, by)))
                .chain(row -> audit.append(
                        by,
                        calendar.version() == 0 ? "sla-calendar.added" : "sla-calendar.changed",
                        "sla-calendar:" + calendar.id(),
                        Map.of(
                                "version",
                                Long.toString(calendar.version()),
                                "zone",
                                row.timeZone,
                                "week",
                                row.week,
                                "days",
                                Integer.toString(calendar.hours().special().size())),
                        null));
    }

    private SlaCalendarRow written(NamedCalendar calendar, SlaCalendarRow row, String by) {
        row.id = calendar.id().value();
        HoursColumns.write(calendar, row);
        row.changedAt = clock.instant();
        row.changedBy = by;
        return row;
    }
}
