package plaza.conversation.commitment.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** One row of {@code commitment}. */
@Entity
@Table(name = "commitment")
class CommitmentRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    String what;
    String owner;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "warned_at")
    @Nullable Instant warnedAt;

    @Column(name = "broken_at")
    @Nullable Instant brokenAt;

    @Column(name = "kept_at")
    @Nullable Instant keptAt;

    @Column(name = "kept_by")
    @Nullable String keptBy;

    /** When something is to be told of it; by the database. */
    @Column(name = "next_at", insertable = false, updatable = false)
    @Nullable Instant nextAt;

    CommitmentRow written(Commitment commitment) {
        id = commitment.id().value();
        conversationId = commitment.conversation().value();
        what = commitment.what();
        owner = commitment.owner().subject();
        madeAt = commitment.madeAt();
        dueAt = commitment.dueAt();
        warnAt = commitment.warnAt();
        warnedAt = commitment.warnedAt();
        brokenAt = commitment.brokenAt();
        keptAt = commitment.keptAt();
        AgentId by = commitment.keptBy();
        keptBy = by == null ? null : by.subject();
        return this;
    }

    Commitment commitment() {
        return new Commitment(
                new CommitmentId(id),
                new ConversationId(conversationId),
                what,
                new AgentId(owner),
                madeAt,
                dueAt,
                warnAt,
                warnedAt,
                brokenAt,
                keptAt,
                keptBy == null ? null : new AgentId(keptBy));
    }
}
