package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.CaseClocks;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;

/** Cases that were settled by policies of before, among those in memory. */
public final class InMemoryOutOfDate implements OutOfDate {

    private final InMemoryConversations conversations;

    public InMemoryOutOfDate(InMemoryConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Uni<List<ConversationId>> list(long revision, int limit) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(each -> !(each.turn() instanceof Turn.Resolved))
                .map(Conversation::id)
                .filter(id -> conversations
                        .findClocks(id)
                        .filter(clocks -> clocks.revision() >= revision)
                        .isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public Uni<Optional<String>> findEdition(ConversationId id) {
        return Uni.createFrom().item(() -> conversations.findClocks(id).map(CaseClocks::edition));
    }

    @Override
    public Uni<Void> stands(Conversation current, long revision) {
        return Uni.createFrom().voidItem().invoke(() -> conversations.stands(current.id(), revision));
    }
}
