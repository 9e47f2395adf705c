package plaza.conversation.intake.model;

import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Placement;

/** Where a message was found to belong. */
public sealed interface Place {

    /** To no case, for now. */
    record Nowhere() implements Place {}

    /** To the case in which it stands already. */
    record Standing(Conversation conversation) implements Place {}

    /** To a case that stands; the message is new in it. */
    record Joining(Placement placement, Conversation conversation) implements Place {}

    /** To a case that it opens. */
    record Opening(Birth birth, CaseThread thread) implements Place {}
}
