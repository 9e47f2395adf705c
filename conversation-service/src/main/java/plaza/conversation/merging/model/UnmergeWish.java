package plaza.conversation.merging.model;

import plaza.conversation.casework.model.Conversation;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Somebody asks to take a case out again of the one into which it was merged.
 *
 * @param absorbed the case that was merged
 * @param by who asks
 * @param overseer true for a supervisor: what belongs to a site of theirs they may change, whoever has it
 * @param sight what they see
 */
public record UnmergeWish(ConversationId absorbed, AgentId by, boolean overseer, Sight sight) {

    boolean oversees(Conversation one) {
        return overseer && sight.oversees(one.home().site());
    }
}
