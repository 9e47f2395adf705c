package plaza.conversation.moderation.model;

import plaza.conversation.capability.model.Possibility;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;

/** What became of the wish to act on what stands on a network. */
public sealed interface ModerationOutcome {

    /** It may be done; also where the same was asked before. */
    record Taken(ModerationAct act) implements ModerationOutcome {}

    /** It may not. */
    sealed interface Refused extends ModerationOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements Refused {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements Refused {}

    /** The case is somebody else's by now. */
    record OwnerChanged(long epoch) implements Refused {}

    /** No message in this case is named so. */
    record NoSuchMessage(MessageId message) implements Refused {}

    /** Nothing is hidden or deleted without a reason of the policy. */
    record ReasonNeeded(NetworkAct networkAct) implements Refused {}

    /** Another act was asked under the same key. */
    record KeyReused(String key) implements Refused {}

    /** The network's rules do not let it be done. */
    record NotAllowed(Possibility possibility) implements Refused {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Taken _, OwnerChanged _, NoSuchMessage _, ReasonNeeded _, KeyReused _, NotAllowed _ -> false;
        };
    }
}
