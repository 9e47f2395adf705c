package plaza.conversation.calendar.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code sla_calendar}. Its version is counted by the model, under the lock of the revision. */
@Entity
@Table(name = "sla_calendar")
class SlaCalendarRow {

    @Id
    UUID id;

    long version;

    String name;

    @Column(name = "time_zone")
    String timeZone;

    String week;

    @Column(name = "special_days")
    String specialDays;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;
}
