package plaza.conversation.clock.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import plaza.conversation.clock.model.DueClock;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.vocabulary.model.ConversationId;

/** One row of {@code sla_clock}, as it is read. */
@Entity
@Immutable
@Table(name = "sla_clock")
@IdClass(SlaClockRow.Key.class)
class SlaClockRow {

    /** Which time a clock of a metric ran in a case. */
    record Key(UUID conversationId, String metric, String run) {}

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Id
    String metric;

    @Id
    String run;

    @Column(name = "policy_id")
    UUID policyId;

    Instant since;

    @Column(name = "target_ms")
    long targetMs;

    @Column(name = "warn_at")
    @Nullable Instant warnAt;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    @Column(name = "paused_for")
    @Nullable String pausedFor;

    @Column(name = "left_ms")
    @Nullable Long leftMs;

    @Column(name = "stopped_at")
    @Nullable Instant stoppedAt;

    @Column(name = "warned_at")
    @Nullable Instant warnedAt;

    @Column(name = "breached_at")
    @Nullable Instant breachedAt;

    @Column(name = "next_at")
    @Nullable Instant nextAt;

    DueClock due() {
        return new DueClock(
                new ConversationId(conversationId),
                Metric.find(metric).orElseThrow(),
                run,
                new PolicyId(policyId),
                since,
                Duration.ofMillis(targetMs),
                warnAt,
                dueAt,
                warnedAt != null,
                breachedAt != null);
    }

    ShownClock shown() {
        return new ShownClock(
                Metric.find(metric).orElseThrow(),
                since,
                Duration.ofMillis(targetMs),
                warnAt,
                dueAt,
                pausedFor == null ? null : PauseCause.find(pausedFor).orElse(null),
                leftMs == null ? null : Duration.ofMillis(leftMs),
                stoppedAt);
    }
}
