package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Asks the rule itself. */
public final class InMemoryVisibleCases implements VisibleCases {

    private final InMemoryConversations conversations;
    private final InMemoryInvolvements involvements;

    public InMemoryVisibleCases(InMemoryConversations conversations, InMemoryInvolvements involvements) {
        this.conversations = conversations;
        this.involvements = involvements;
    }

    @Override
    public Uni<Boolean> contains(ConversationId id, Sight sight) {
        return conversations.find(id).map(found -> found.filter(known -> sees(known, sight))
                .isPresent());
    }

    private boolean sees(Conversation known, Sight sight) {
        return sight.sees(known.home().site(), involvements.subjects(known.id()));
    }
}
