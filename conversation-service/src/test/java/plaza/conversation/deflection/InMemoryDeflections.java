package plaza.conversation.deflection;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.vocabulary.model.ConversationId;

/** Deflections in a list. */
public final class InMemoryDeflections implements Deflections {

    private final List<Deflection> all = new ArrayList<>();

    @Override
    public Uni<Void> add(Deflection deflection) {
        return Uni.createFrom().voidItem().invoke(() -> all.add(deflection));
    }

    @Override
    public Uni<List<Deflection>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> of(conversation));
    }

    /** How many of a case. */
    public int count(ConversationId conversation) {
        return of(conversation).size();
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<UUID> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<UUID> handed = of(from).stream()
                .map(Deflection::id)
                .filter(id -> which.test(id))
                .toList();
        all.replaceAll(each -> handed.contains(each.id())
                ? new Deflection(each.id(), to, each.by(), each.to(), each.reason(), each.at())
                : each);
        return handed;
    }

    private List<Deflection> of(ConversationId conversation) {
        return all.stream()
                .filter(each -> each.conversation().equals(conversation))
                .toList();
    }
}
