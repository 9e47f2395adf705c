package plaza.conversation.moderation.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * An agent asks to act on what stands on a network.
 *
 * @param key the caller's name of this command
 * @param networkAct hide, unhide, delete or like
 * @param reason of the policy; null where none was given
 * @param epoch the ownership that the page saw
 * @param sight what the agent sees
 */
public record NewAct(
        ConversationId conversation,
        AgentId agent,
        String key,
        MessageId message,
        NetworkAct networkAct,
        @Nullable PolicyReason reason,
        long epoch,
        Sight sight) {

    /** True where nobody would see any more what was said. */
    public boolean takesAway() {
        return networkAct == NetworkAct.HIDE || networkAct == NetworkAct.DELETE;
    }
}
