package plaza.agent.assignment.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code work}. */
@Entity
@Table(name = "work")
class WorkRow {

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Version
    long version;

    @Column(name = "heard_sequence")
    long heardSequence;

    @Column(name = "told_sequence")
    long toldSequence;

    String state;

    @Column(name = "turn_id")
    UUID turnId;

    String channel;
    String brand;
    String language;
    String site;
    String[] skills;

    @Nullable String visibility;

    Instant since;
    Instant deadline;

    @Column(name = "queued_at")
    Instant queuedAt;

    int units;
    long epoch;

    @Column(name = "owner_id")
    @Nullable String ownerId;

    @Column(name = "owner_site")
    @Nullable String ownerSite;

    @Column(name = "owner_team")
    @Nullable String ownerTeam;

    @Column(name = "owned_since")
    @Nullable Instant ownedSince;

    @Column(name = "preferred_id")
    @Nullable String preferredId;

    @Column(name = "declined_by")
    String[] declinedBy;

    @Column(name = "missed_by")
    String[] missedBy;

    @Column(name = "offer_id")
    @Nullable UUID offerId;

    @Column(name = "offered_to")
    @Nullable String offeredTo;

    @Column(name = "offered_to_site")
    @Nullable String offeredToSite;

    @Column(name = "offered_to_team")
    @Nullable String offeredToTeam;

    @Column(name = "offered_at")
    @Nullable Instant offeredAt;

    @Column(name = "offer_expires_at")
    @Nullable Instant offerExpiresAt;

    @Column(name = "waiting_because", insertable = false)
    @Nullable String waitingBecause;
}
