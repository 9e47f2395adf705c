package plaza.agent.assignment.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code assignment}. */
@Entity
@Table(name = "assignment")
@IdClass(AssignmentRow.Key.class)
class AssignmentRow {

    /** Each epoch of a conversation has at most one owner. */
    record Key(UUID conversationId, long epoch) {}

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Id
    long epoch;

    @Column(name = "agent_id")
    String agentId;

    @Column(name = "agent_site")
    String agentSite;

    @Column(name = "agent_team")
    @Nullable String agentTeam;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "released_at")
    @Nullable Instant releasedAt;

    @Column(name = "release_reason")
    @Nullable String releaseReason;
}
