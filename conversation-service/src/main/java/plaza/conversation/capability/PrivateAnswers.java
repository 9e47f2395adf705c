package plaza.conversation.capability;

import io.smallrye.mutiny.Uni;
import plaza.conversation.vocabulary.model.MessageId;

/** Which messages had their private reply: networks allow one. */
public interface PrivateAnswers {

    /** True where one was sent, is on its way, or is there by the network's word. */
    Uni<Boolean> exists(MessageId to);
}
