package plaza.conversation.promise.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code sla_policy}. Its version is counted by the model, under the lock of the revision. */
@Entity
@Table(name = "sla_policy")
class SlaPolicyRow {

    @Id
    UUID id;

    long version;

    String name;

    @Nullable String channel;

    @Nullable String visibility;

    @Nullable String brand;

    @Nullable String kind;

    @Nullable String segment;

    boolean crisis;

    String goals;

    @Column(name = "warn_percent")
    int warnPercent;

    @Column(name = "calendar_id")
    @Nullable UUID calendarId;

    boolean enabled;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;
}
