package plaza.conversation.closing.model;

import plaza.conversation.reason.model.Branch;
import plaza.conversation.vocabulary.model.ConversationId;

/** What became of the wish to close a case. */
public sealed interface ClosureOutcome {

    /** It is closed; also where it was before. */
    record Closed(ConversationId conversation) implements ClosureOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements ClosureOutcome {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements ClosureOutcome {}

    /** The case is somebody else's by now. */
    record OwnerChanged(long epoch) implements ClosureOutcome {}

    /** The brand asks what the matter was about, and it is not said. */
    record ReasonsNeeded(String brand) implements ClosureOutcome {}

    /** The brand's tree has no such leaf. */
    record UnknownReason(Branch branch, String id) implements ClosureOutcome {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Closed _, OwnerChanged _, ReasonsNeeded _, UnknownReason _ -> false;
        };
    }
}
