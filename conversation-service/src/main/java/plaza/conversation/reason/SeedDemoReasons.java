package plaza.conversation.reason;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.reason.model.DemoReasons;
import plaza.conversation.reason.model.ReasonTree;

/** Gives the demo brand a tree of reasons, once. */
@ApplicationScoped
public class SeedDemoReasons {

    private static final String BY = "demo";

    private final ReasonTrees trees;

    SeedDemoReasons(ReasonTrees trees) {
        this.trees = trees;
    }

    /** Adds it where there is none. */
    @WithTransaction
    public Uni<Void> seed() {
        ReasonTree tree = DemoReasons.tree();
        return trees.find(tree.brand())
                .chain(known -> known.isPresent() ? Uni.createFrom().voidItem() : trees.add(tree, BY));
    }
}
