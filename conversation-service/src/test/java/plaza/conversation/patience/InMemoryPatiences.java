package plaza.conversation.patience;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;

/** Patience in a map; a case is quiet since something was last said in it. */
public final class InMemoryPatiences implements Patiences {

    private final Map<String, Patience> all = new HashMap<>();
    private final InMemoryConversations conversations;

    public InMemoryPatiences(InMemoryConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Uni<Patience> get(String brand) {
        return Uni.createFrom().item(() -> all.getOrDefault(brand, new Patience(brand, null)));
    }

    @Override
    public Uni<Void> keep(Patience patience, String by) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(patience.brand(), patience));
    }

    @Override
    public Uni<List<ConversationId>> take(Instant now, int atMost) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(each -> each.turn() instanceof Turn.WaitingForCustomer)
                .filter(each -> isQuiet(each, now))
                .sorted(Comparator.comparing(each -> each.digest().lastActivityAt()))
                .limit(atMost)
                .map(Conversation::id)
                .toList());
    }

    private boolean isQuiet(Conversation each, Instant now) {
        Patience patience = all.get(each.home().brand());
        return patience != null
                && patience.limit() != null
                && each.digest().lastActivityAt().plus(patience.limit()).isBefore(now);
    }
}
