package plaza.conversation.reason;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import plaza.conversation.account.model.Reach;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.ReasonNode;
import plaza.conversation.reason.model.ReasonTree;
import plaza.conversation.reason.model.TreeOutcome;
import plaza.conversation.vocabulary.model.Site;

/** Gives a brand another tree of reasons. Cases that are closed keep what they were closed with. */
@ApplicationScoped
public class KeepReasons {

    private final ReasonTrees trees;
    private final Disclosures brands;

    KeepReasons(ReasonTrees trees, Disclosures brands) {
        this.trees = trees;
        this.brands = brands;
    }

    /**
     * A tree that somebody wants.
     *
     * @param seen the version on which the change rests; 0 where there was none
     * @param by subject of who wants it
     * @param sites theirs
     */
    public record Wish(
            String brand, long seen, Map<Branch, List<ReasonNode>> branches, String by, Predicate<Site> sites) {

        /** As it will be; fails with a sentence where it makes no sense. */
        public ReasonTree tree() {
            return new ReasonTree(brand, seen + 1, branches);
        }
    }

    /** Fails with a conflict where somebody else changed it at the same time; then nothing has happened. */
    @WithTransaction
    public Uni<TreeOutcome> keep(Wish wish) {
        return brands.sites(wish.brand()).chain(sites -> keep(wish, sites));
    }

    private Uni<TreeOutcome> keep(Wish wish, Set<Site> sites) {
        return switch (Reach.of(sites, wish.sites())) {
            case NOTHING -> Uni.createFrom().item(new TreeOutcome.NotVisible(wish.brand()));
            case PART -> Uni.createFrom().item(new TreeOutcome.BeyondSites(wish.brand()));
            case ALL ->
                trees.find(wish.brand())
                        .map(known -> known.map(ReasonTree::version).orElse(0L))
                        .chain(version -> version == wish.seen()
                                ? add(wish)
                                : Uni.createFrom().item(new TreeOutcome.Overtaken(version)));
        };
    }

    private Uni<TreeOutcome> add(Wish wish) {
        ReasonTree tree = wish.tree();
        return trees.add(tree, wish.by()).replaceWith(new TreeOutcome.Kept(tree));
    }
}
