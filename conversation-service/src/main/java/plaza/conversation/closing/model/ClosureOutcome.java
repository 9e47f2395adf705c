package plaza.conversation.closing.model;

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

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Closed _, OwnerChanged _ -> false;
        };
    }
}
