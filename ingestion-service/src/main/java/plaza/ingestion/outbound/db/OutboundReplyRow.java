package plaza.ingestion.outbound.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code outbound_reply}. {@link SendingMapping} fills and reads it. */
@Entity
@Table(name = "outbound_reply")
class OutboundReplyRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    String channel;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "in_reply_to")
    String inReplyTo;

    String act;

    @Column(name = "thread_id")
    @Nullable String threadId;

    @Column(name = "root_id")
    @Nullable String rootId;

    @Column(name = "recipient_id")
    @Nullable String recipientId;

    @Column(name = "window_started_at")
    @Nullable Instant windowStartedAt;

    @Column(name = "is_human")
    boolean isHuman;

    /** JSON. */
    @Nullable String template;

    /** Who goes first; follows from the act and from who is behind it. */
    int urgency;

    String text;

    /** The reply that it is a part of; null where it is all of it. */
    @Column(name = "reply_id")
    @Nullable UUID replyId;

    int step;
    int steps;

    /** JSON. */
    @Nullable String enclosure;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Column(name = "held_until_at_most")
    @Nullable Instant heldUntilAtMost;

    String state;
    int leaves;
    int doubts;

    @Column(name = "uploads_lost")
    int uploadsLost;

    @Column(name = "doubt_since")
    @Nullable Instant doubtSince;

    @Column(name = "left_at")
    @Nullable Instant leftAt;

    @Column(name = "lease_epoch")
    @Nullable Long leaseEpoch;

    @Column(name = "hold_reason")
    @Nullable String holdReason;

    @Column(name = "held_until")
    @Nullable Instant heldUntil;

    @Column(name = "external_id")
    @Nullable String externalId;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    @Nullable Boolean reconciled;

    @Column(name = "refusal_reason")
    @Nullable String refusalReason;

    @Column(name = "refusal_code")
    @Nullable Integer refusalCode;

    @Column(name = "refusal_subcode")
    @Nullable Integer refusalSubcode;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Written by us and not by Hibernate: it leaves as the event's sequence. */
    long version;

    OutboundReplyRow() {}
}
