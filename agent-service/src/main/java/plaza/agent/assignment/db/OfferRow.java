package plaza.agent.assignment.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code offer}. */
@Entity
@Table(name = "offer")
class OfferRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "turn_id")
    UUID turnId;

    @Column(name = "agent_id")
    String agentId;

    String state;

    @Nullable String reason;

    long epoch;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;
}
