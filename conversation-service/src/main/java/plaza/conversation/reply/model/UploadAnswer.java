package plaza.conversation.reply.model;

import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.vocabulary.model.ConversationId;

/** Whether somebody may put a file somewhere for a case. */
public sealed interface UploadAnswer {

    /** By this ticket. */
    record Given(Ticket ticket) implements UploadAnswer {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements UploadAnswer {}

    /** The case is somebody else's, or nobody's. */
    record NotOwner(long epoch) implements UploadAnswer {}

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return !(this instanceof Given);
    }
}
