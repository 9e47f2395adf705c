package plaza.conversation.outreach.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code customer_wishes}. Its version is that of what was written down, not of the row. */
@Entity
@Table(name = "customer_wishes")
class WishesRow {

    @Id
    @Column(name = "customer_id")
    UUID customerId;

    long version;

    @Column(name = "quiet_from")
    @Nullable LocalTime quietFrom;

    @Column(name = "quiet_until")
    @Nullable LocalTime quietUntil;

    String channels;
    String consents;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;
}
