package plaza.conversation.merging.model;

import plaza.conversation.vocabulary.model.ConversationId;

/** What became of the wish to merge two cases, or to take one out again. */
public sealed interface MergeOutcome {

    /** It is done; also where it was before. */
    record Done(ConversationId goesOn) implements MergeOutcome {}

    /** It may not be. */
    sealed interface Refused extends MergeOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements Refused {}

    /** The other case does not exist or is out of sight: both look the same. */
    record NoSuchOther(ConversationId absorbed) implements Refused {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements Refused {}

    /** The survivor is somebody else's. */
    record OwnerChanged(long epoch) implements Refused {}

    /** A case is not merged into itself. */
    record Itself(ConversationId conversation) implements Refused {}

    /** The two are of different customers: first somebody has to know that they are one person. */
    record OtherCustomer(ConversationId absorbed) implements Refused {}

    /** The two are of different brands. */
    record OtherBrand(ConversationId absorbed) implements Refused {}

    /** Somebody else has the other case in hands; only a supervisor takes it from them. */
    record InOtherHands(ConversationId absorbed) implements Refused {}

    /** One of them was merged into a third, with which it would have to be done. */
    record MergedElsewhere(ConversationId conversation, ConversationId into) implements Refused {}

    /** It was not merged into another. */
    record NotMerged(ConversationId conversation) implements Refused {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotYetOwner _ -> true;
            case Done _,
                    NotVisible _,
                    NoSuchOther _,
                    OwnerChanged _,
                    Itself _,
                    OtherCustomer _,
                    OtherBrand _,
                    InOtherHands _,
                    MergedElsewhere _,
                    NotMerged _ -> false;
        };
    }
}
