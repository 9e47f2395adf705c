package plaza.conversation.moderation.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * What one of us decided to do with what stands on a network, and what became of it.
 *
 * @param key names the command that made it: the same one, sent again, makes no other
 * @param reason of the policy; null where none is needed
 */
public record ModerationAct(
        ActId id,
        ConversationId conversation,
        MessageId message,
        AgentId agent,
        String key,
        NetworkAct networkAct,
        @Nullable PolicyReason reason,
        Instant approvedAt,
        ActState state) {

    /** This act with one more thing heard of it. */
    public ModerationAct hearing(ActState heard) {
        return new ModerationAct(
                id, conversation, message, agent, key, networkAct, reason, approvedAt, state.join(heard));
    }

    /** True where the same was asked. */
    public boolean isWhat(NewAct asked) {
        return conversation.equals(asked.conversation())
                && message.equals(asked.message())
                && networkAct == asked.networkAct()
                && reason == asked.reason();
    }
}
