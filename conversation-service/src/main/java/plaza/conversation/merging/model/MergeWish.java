package plaza.conversation.merging.model;

import plaza.conversation.casework.model.Conversation;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Somebody asks to take one case into another.
 *
 * @param survivor the case that goes on
 * @param absorbed the case whose messages move into it
 * @param by who asks
 * @param overseer true for a supervisor: what belongs to a site of theirs they may change, whoever has it
 * @param epoch the ownership of the survivor that the page saw
 * @param sight what they see
 */
public record MergeWish(
        ConversationId survivor, ConversationId absorbed, AgentId by, boolean overseer, long epoch, Sight sight) {

    boolean oversees(Conversation one) {
        return overseer && sight.oversees(one.home().site());
    }
}
