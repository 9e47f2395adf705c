package plaza.conversation.reason;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plaza.conversation.reason.model.ReasonTree;

/** Trees in a list. */
public final class InMemoryReasonTrees implements ReasonTrees {

    private final List<ReasonTree> all = new ArrayList<>();

    @Override
    public Uni<Optional<ReasonTree>> find(String brand) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(tree -> tree.brand().equals(brand))
                .max(Comparator.comparingLong(ReasonTree::version)));
    }

    @Override
    public Uni<Optional<ReasonTree>> find(String brand, long version) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(tree -> tree.brand().equals(brand) && tree.version() == version)
                .findFirst());
    }

    @Override
    public Uni<Void> add(ReasonTree tree, String by) {
        return Uni.createFrom().voidItem().invoke(() -> all.add(tree));
    }
}
