package plaza.conversation.casework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code conversation}. */
@Entity
@Table(name = "conversation")
class ConversationRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "event_sequence")
    long eventSequence;

    @Column(name = "customer_id")
    UUID customerId;

    String channel;

    @Column(name = "account_id")
    String accountId;

    String brand;
    String site;
    String language;

    @Nullable String visibility;

    String turn;

    @Column(name = "turn_id")
    @Nullable UUID turnId;

    @Column(name = "turn_since")
    @Nullable Instant turnSince;

    @Column(name = "turn_deadline")
    @Nullable Instant turnDeadline;

    @Nullable String resolution;

    @Column(name = "resolved_at")
    @Nullable Instant resolvedAt;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "last_activity_at")
    Instant lastActivityAt;

    @Column(name = "quiet_since")
    @Nullable Instant quietSince;

    @Column(name = "waiting_since")
    @Nullable Instant waitingSince;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "last_message_text")
    @Nullable String lastMessageText;

    @Column(name = "last_message_at")
    Instant lastMessageAt;

    @Column(name = "last_message_direction")
    String lastMessageDirection;

    @Column(name = "message_count")
    int messageCount;

    @Column(name = "waiting_count")
    int waitingCount;

    @Nullable String owner;

    long epoch;

    @Nullable String former;

    @Column(name = "resolved_by")
    @Nullable String resolvedBy;

    boolean answered;

    @Column(name = "open_count")
    int openCount;

    @Column(name = "closing_reason")
    @Nullable String closingReason;

    @Column(name = "closing_at")
    @Nullable Instant closingAt;

    @Column(name = "closing_by")
    @Nullable String closingBy;

    @Column(name = "closing_tree_version")
    @Nullable Long closingTreeVersion;

    @Column(name = "closing_product")
    @Nullable String closingProduct;

    @Column(name = "closing_cause")
    @Nullable String closingCause;

    @Column(name = "closing_solution")
    @Nullable String closingSolution;

    @Column(name = "closing_area")
    @Nullable String closingArea;

    @Column(name = "sla_revision")
    long slaRevision;

    @Column(name = "sla_edition")
    @Nullable String slaEdition;

    @Column(name = "merged_into")
    @Nullable UUID mergedInto;

    @Column(name = "last_in_public_at")
    @Nullable Instant lastInPublicAt;

    @Column(name = "waits_in_public")
    boolean waitsInPublic;

    @Column(name = "last_in_private_at")
    @Nullable Instant lastInPrivateAt;

    @Column(name = "invited_at")
    @Nullable Instant invitedAt;

    @Column(name = "ended_in_public_at")
    @Nullable Instant endedInPublicAt;
}
