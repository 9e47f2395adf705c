package plaza.agent.presence.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code seat}. */
@Entity
@Table(name = "seat")
class SeatRow {

    @Id
    @Column(name = "agent_id")
    String agentId;

    String site;

    @Nullable String team;

    String state;

    @Nullable String reason;

    Instant since;

    @Column(name = "lost_at")
    @Nullable Instant lostAt;

    @Column(name = "resumes_state")
    @Nullable String resumesState;

    @Column(name = "resumes_reason")
    @Nullable String resumesReason;

    int used;
    int capacity;

    @Column(name = "idle_since")
    Instant idleSince;

    @Column(name = "offers_leave_at")
    @Nullable Instant offersLeaveAt;

    @Column(name = "work_leaves_at")
    @Nullable Instant workLeavesAt;

    long sequence;
}
