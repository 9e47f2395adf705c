package plaza.conversation.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.vocabulary.model.AgentId;

/** Our own people in a map. */
public final class InMemoryColleagues implements Colleagues {

    private final Map<AgentId, Colleague> colleagues = new HashMap<>();

    @Override
    public Uni<Void> keep(Colleague colleague) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> colleagues.merge(
                        colleague.id(),
                        colleague,
                        (known, told) -> told.changedAt().isBefore(known.changedAt()) ? known : told));
    }

    @Override
    public Uni<Map<AgentId, String>> names(Collection<AgentId> agents) {
        return Uni.createFrom().item(() -> agents.stream()
                .distinct()
                .filter(colleagues::containsKey)
                .collect(Collectors.toMap(id -> id, id -> colleagues.get(id).name())));
    }
}
