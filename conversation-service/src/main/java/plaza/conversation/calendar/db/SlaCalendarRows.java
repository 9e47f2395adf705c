package plaza.conversation.calendar.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code sla_calendar}. */
@ApplicationScoped
class SlaCalendarRows implements PanacheRepositoryBase<SlaCalendarRow, UUID> {}
