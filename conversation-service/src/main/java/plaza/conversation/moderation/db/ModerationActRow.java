package plaza.conversation.moderation.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code moderation_act}. */
@Entity
@Table(name = "moderation_act")
class ModerationActRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "message_id")
    UUID messageId;

    @Column(name = "agent_id")
    String agentId;

    @Column(name = "idempotency_key")
    String idempotencyKey;

    String act;

    @Column(name = "policy_reason")
    @Nullable String policyReason;

    @Column(name = "approved_at")
    Instant approvedAt;

    String state;

    @Column(name = "state_at")
    Instant stateAt;

    @Column(name = "state_reason")
    @Nullable String stateReason;

    @Column(name = "held_until")
    @Nullable Instant heldUntil;
}
