package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** Asks the rule itself. */
public final class InMemoryVisibleCustomers implements VisibleCustomers {

    private final InMemoryConversations conversations;
    private final InMemoryInvolvements involvements;

    public InMemoryVisibleCustomers(InMemoryConversations conversations, InMemoryInvolvements involvements) {
        this.conversations = conversations;
        this.involvements = involvements;
    }

    @Override
    public Uni<Set<CustomerId>> among(List<CustomerId> customers, Sight sight) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(known -> customers.contains(known.customer()))
                .filter(known -> sight.sees(known.home().site(), involvements.subjects(known.id())))
                .map(Conversation::customer)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
