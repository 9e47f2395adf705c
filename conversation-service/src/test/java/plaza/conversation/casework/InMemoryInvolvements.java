package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Involvements in a map. */
public final class InMemoryInvolvements implements Involvements {

    private final Map<ConversationId, Set<AgentId>> involved = new HashMap<>();

    @Override
    public Uni<Void> add(ConversationId conversation, AgentId agent) {
        return Uni.createFrom().voidItem().invoke(() -> involved.computeIfAbsent(conversation, id -> new HashSet<>())
                .add(agent));
    }

    @Override
    public Uni<Set<AgentId>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> Set.copyOf(involved.getOrDefault(conversation, Set.of())));
    }

    @Override
    public Uni<Map<ConversationId, Set<AgentId>>> list(Collection<ConversationId> conversations) {
        return Uni.createFrom().item(() -> conversations.stream()
                .filter(involved::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> Set.copyOf(involved.get(id)))));
    }

    /** The subjects of everybody involved. */
    public Set<String> subjects(ConversationId conversation) {
        return involved.getOrDefault(conversation, Set.of()).stream()
                .map(AgentId::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
