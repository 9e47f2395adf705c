package plaza.conversation.reply.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code reply}. */
@Entity
@Table(name = "reply")
class ReplyRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "agent_id")
    String agentId;

    @Column(name = "idempotency_key")
    String idempotencyKey;

    String fingerprint;

    @Column(name = "in_reply_to")
    UUID inReplyTo;

    String act;
    String visibility;
    String text;

    /** JSON. */
    @Nullable String template;

    /** JSON: files that go along. */
    @Nullable String attachments;

    /** JSON: what was heard of parts. */
    @Nullable String steps;

    @Column(name = "approved_at")
    Instant approvedAt;

    boolean ending;

    @Column(name = "turn_id")
    @Nullable UUID turnId;

    String state;

    @Column(name = "state_at")
    Instant stateAt;

    @Nullable String reason;

    @Column(name = "held_until")
    @Nullable Instant heldUntil;

    @Column(name = "external_id")
    @Nullable String externalId;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    boolean reconciled;

    @Column(name = "closed_by")
    @Nullable UUID closedBy;

    @Column(name = "owed_turn")
    @Nullable String owedTurn;

    @Column(name = "owed_turn_id")
    @Nullable UUID owedTurnId;

    @Column(name = "owed_since")
    @Nullable Instant owedSince;

    @Column(name = "owed_deadline")
    @Nullable Instant owedDeadline;

    @Column(name = "answered_turn_id")
    @Nullable UUID answeredTurnId;
}
