package plaza.agent.routing.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code decision}. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    @Column(name = "offer_id")
    UUID offerId;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "decided_at")
    Instant decidedAt;

    String chosen;
    String reason;
    String explanation;
}
