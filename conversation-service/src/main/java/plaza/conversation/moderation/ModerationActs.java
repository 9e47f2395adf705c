package plaza.conversation.moderation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** All acts of moderation of our people. */
public interface ModerationActs {

    /** The act of that id. */
    Uni<Optional<ModerationAct>> find(ActId id);

    /** What the agent asked under that key. */
    Uni<Optional<ModerationAct>> find(AgentId agent, String key);

    /** The acts in a case, in the order of decision. */
    Uni<List<ModerationAct>> list(ConversationId conversation);

    /**
     * Keeps a decision, with who took it and why, and lets it leave.
     *
     * <p>Fails with a conflict where the agent asked something under the same key at the same moment.
     */
    Uni<Void> approve(ModerationAct act, Conversation in, Message target);

    /** Keeps what is new about a known act. Fails with a conflict where it changed since it was read. */
    Uni<Void> change(ModerationAct act);
}
