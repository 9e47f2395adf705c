package plaza.conversation.deflection.model;

import plaza.conversation.vocabulary.model.ConversationId;

/** What became of the wish to say that a customer was sent elsewhere. */
public sealed interface DeflectionOutcome {

    /** It is noted. */
    record Noted(Deflection deflection) implements DeflectionOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements DeflectionOutcome {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements DeflectionOutcome {}

    /** The case is somebody else's by now. */
    record OwnerChanged(long epoch) implements DeflectionOutcome {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Noted _, OwnerChanged _ -> false;
        };
    }
}
