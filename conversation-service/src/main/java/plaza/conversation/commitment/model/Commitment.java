package plaza.conversation.commitment.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.CommitmentMark;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.TextLimit;

/**
 * A word that one of us gave a customer: "I write to you at two". It is kept by a person who says so, or broken when its
 * time has passed; broken and kept later is still broken. It outlives the closing of its case.
 *
 * @param what what was promised, for colleagues; customers never see it
 * @param owner who gave their word
 * @param warnAt when its owner is reminded
 * @param warnedAt when that was told; null where it was not
 * @param brokenAt when it was told as broken; null where it was not
 * @param keptAt null where it was not kept
 * @param keptBy null where it was not kept
 */
public record Commitment(
        CommitmentId id,
        ConversationId conversation,
        String what,
        AgentId owner,
        Instant madeAt,
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant brokenAt,
        @Nullable Instant keptAt,
        @Nullable AgentId keptBy) {

    /** How long its words may be. */
    public static final TextLimit LIMIT = TextLimit.characters(500);

    /** How far ahead anybody can promise something. */
    public static final Duration FURTHEST = Duration.ofDays(366);

    /** The most of one case that are neither kept nor broken. */
    public static final int MOST_OPEN = 20;

    private static final Duration SOON = Duration.ofHours(1);
    private static final int LAST_PART = 4;

    /** A word that is given now. Its owner is reminded in the last quarter, and an hour before it is due at the earliest. */
    public static Commitment made(
            CommitmentId id, ConversationId conversation, String what, AgentId owner, Instant at, Instant dueAt) {
        Duration part = Duration.between(at, dueAt).dividedBy(LAST_PART);
        Instant warnAt = dueAt.minus(part.compareTo(SOON) < 0 ? part : SOON).truncatedTo(ChronoUnit.MILLIS);
        return new Commitment(id, conversation, what, owner, at, dueAt, warnAt, null, null, null, null);
    }

    /** How it stands. */
    public enum Standing {
        RUNNING("running"),
        WARNED("warned"),
        BROKEN("broken"),
        KEPT("kept"),
        /** Kept, and too late. */
        MISSED("missed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The word of the contracts. */
        public String label() {
            return label;
        }
    }

    /** How it stands at that moment. */
    public Standing standing(Instant now) {
        if (keptAt != null) {
            return keptAt.isAfter(dueAt) ? Standing.MISSED : Standing.KEPT;
        }
        if (dueAt.isBefore(now)) {
            return Standing.BROKEN;
        }
        return warnAt.isBefore(now) ? Standing.WARNED : Standing.RUNNING;
    }

    /** True where it is the same word: the same promised by the same person for the same time, and not kept yet. */
    public boolean isLike(Commitment other) {
        return keptAt == null
                && what.equals(other.what)
                && owner.equals(other.owner)
                && dueAt.equals(other.dueAt)
                && conversation.equals(other.conversation);
    }

    /** It was kept by somebody. */
    public Commitment kept(Instant at, AgentId by) {
        return new Commitment(
                id,
                conversation,
                what,
                owner,
                madeAt,
                dueAt,
                warnAt,
                warnedAt,
                broken(at).orElse(null),
                at,
                by);
    }

    /** What has been told by then of one that runs. */
    public Commitment told(Instant now) {
        Instant warned = warnedAt == null && warnAt.isBefore(now) ? now : warnedAt;
        return new Commitment(
                id,
                conversation,
                what,
                owner,
                madeAt,
                dueAt,
                warnAt,
                warned,
                broken(now).orElse(null),
                keptAt,
                keptBy);
    }

    /** What is to be told at that moment of one that runs: who looks late tells both, in their order. */
    public Stream<CaseFact> facts(Instant now) {
        Stream<CaseFact> warning = warnedAt == null && warnAt.isBefore(now)
                ? Stream.of(new CaseFact.CommitmentWarned(mark(), warnAt))
                : Stream.of();
        Stream<CaseFact> breach = brokenAt == null && dueAt.isBefore(now)
                ? Stream.of(new CaseFact.CommitmentBroken(mark()))
                : Stream.of();
        return Stream.concat(warning, breach);
    }

    /** What is told when somebody keeps it then: that it broke, where that was not told yet. */
    public List<CaseFact> factsOfKeeping(Instant at, AgentId by) {
        Stream<CaseFact> breach = facts(at).filter(CaseFact.CommitmentBroken.class::isInstance);
        return Stream.concat(breach, Stream.of(new CaseFact.CommitmentKept(mark(), by, at)))
                .toList();
    }

    /** It as facts tell of it. */
    public CommitmentMark mark() {
        return new CommitmentMark(id.value(), owner, madeAt, dueAt);
    }

    private Optional<Instant> broken(Instant now) {
        return brokenAt == null && dueAt.isBefore(now) ? Optional.of(now) : Optional.ofNullable(brokenAt);
    }
}
