package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.deflection.InMemoryDeflections;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Who had which case under which epoch, in a map. */
public final class InMemoryDerivations implements Derivations {

    private final Map<ConversationId, SortedMap<Long, AgentId>> owners = new HashMap<>();
    private final InMemoryDeflections deflections;

    public InMemoryDerivations(InMemoryDeflections deflections) {
        this.deflections = deflections;
    }

    @Override
    public Uni<Void> taken(ConversationId conversation, long epoch, AgentId by) {
        return Uni.createFrom().voidItem().invoke(() -> owners.computeIfAbsent(conversation, id -> new TreeMap<>())
                .putIfAbsent(epoch, by));
    }

    @Override
    public Uni<Derivation> of(ConversationId conversation) {
        return Uni.createFrom().item(() -> new Derivation(transfers(conversation), deflections.count(conversation)));
    }

    private int transfers(ConversationId conversation) {
        List<AgentId> known = new ArrayList<>(
                owners.getOrDefault(conversation, new TreeMap<>()).values());
        return (int) IntStream.range(1, known.size())
                .filter(each -> !known.get(each).equals(known.get(each - 1)))
                .count();
    }
}
