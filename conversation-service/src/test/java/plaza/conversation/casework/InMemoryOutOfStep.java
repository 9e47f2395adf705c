package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import plaza.conversation.account.InMemoryAccounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Serving;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Terms;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.vocabulary.model.ConversationId;

/** By the rule itself. */
public final class InMemoryOutOfStep implements OutOfStep {

    private static final Comparator<Conversation> NEWEST_FIRST = Comparator.comparing(
                    (Conversation conversation) -> conversation.digest().lastActivityAt())
            .reversed();

    private final InMemoryConversations conversations;
    private final InMemoryAccounts accounts;

    public InMemoryOutOfStep(InMemoryConversations conversations, InMemoryAccounts accounts) {
        this.conversations = conversations;
        this.accounts = accounts;
    }

    @Override
    public Uni<List<ConversationId>> list(int limit) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(conversation -> terms(conversation).areNewTo(conversation))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(Conversation::id)
                .toList());
    }

    private Terms terms(Conversation conversation) {
        Serving serving = accounts.find(conversation.account())
                .await()
                .indefinitely()
                .map(Account::serving)
                .orElse(Serving.ALWAYS);
        return new Terms(Promised.DEFAULT, serving);
    }
}
