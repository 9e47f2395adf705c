package plaza.conversation.commitment.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.ConversationId;

/** What became of a word that somebody gave, or kept. */
public sealed interface CommitmentOutcome {

    /** It is noted; also where it was before. */
    record Noted(SignedCommitment commitment) implements CommitmentOutcome {}

    /** The case or the commitment does not exist or is out of sight: all look the same. */
    record NotVisible(ConversationId conversation) implements CommitmentOutcome {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements CommitmentOutcome {}

    /** The case is somebody else's by now. */
    record OwnerChanged(long epoch) implements CommitmentOutcome {}

    /** Nothing that a person could read. */
    record EmptyText() implements CommitmentOutcome {}

    /** More than its words may be. */
    record TextTooLong(int limit, int length) implements CommitmentOutcome {}

    /** Its time is over before it begins, or further ahead than anybody can promise. */
    record OutOfReach(Instant from, Instant until) implements CommitmentOutcome {}

    /** The case has as many as anybody can keep. */
    record TooMany(int most) implements CommitmentOutcome {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Noted _, OwnerChanged _, EmptyText _, TextTooLong _, OutOfReach _, TooMany _ -> false;
        };
    }
}
