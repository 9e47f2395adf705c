package plaza.conversation.reply;

import io.smallrye.mutiny.Uni;
import plaza.conversation.vocabulary.model.ConversationId;

/** What was said to others about the same. Called within a session. */
public interface SameWords {

    /** True where the same words were sent in another case that the same incident hits. */
    Uni<Boolean> wereSentToOthers(ConversationId conversation, String text);
}
