package plaza.conversation.incident.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code incident_case}. */
@Entity
@Table(name = "incident_case")
@IdClass(IncidentCaseRow.Key.class)
class IncidentCaseRow {

    /** Which case of which incident. */
    record Key(UUID incidentId, UUID conversationId) {}

    @Id
    @Column(name = "incident_id")
    UUID incidentId;

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    /** A word of {@code Standing}. */
    String standing;

    @Column(name = "said_by")
    @Nullable String saidBy;

    @Column(name = "said_at")
    Instant saidAt;
}
