package plaza.conversation.reason;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.Reach;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.CaseReasons;
import plaza.conversation.reason.model.ReasonNode;
import plaza.conversation.reason.model.ReasonTree;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;

/** Gives people the trees of brands, and what cases were closed with. */
@ApplicationScoped
public class ShowReasons {

    private final ReasonTrees trees;
    private final Disclosures brands;
    private final VisibleCases visible;
    private final Conversations conversations;

    ShowReasons(ReasonTrees trees, Disclosures brands, VisibleCases visible, Conversations conversations) {
        this.trees = trees;
        this.brands = brands;
        this.visible = visible;
        this.conversations = conversations;
    }

    /**
     * The brand's tree; the inner one is empty where it has none, the outer one where the brand has no account in these
     * sites.
     *
     * @param version null for the newest
     */
    @WithSession
    public Uni<Optional<Optional<ReasonTree>>> ofBrand(String brand, @Nullable Long version, Predicate<Site> sites) {
        return brands.sites(brand)
                .chain(found -> Reach.of(found, sites) == Reach.NOTHING
                        ? Uni.createFrom().item(Optional.empty())
                        : tree(brand, version).map(Optional::of));
    }

    /** Those of a case; empty where the caller does not see it. */
    @WithSession
    public Uni<Optional<CaseReasons>> ofCase(ConversationId id, Sight sight) {
        return visible.contains(id, sight)
                .chain(seen -> seen
                        ? conversations.get(id).chain(this::ofCase).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<ReasonTree>> tree(String brand, @Nullable Long version) {
        return version == null ? trees.find(brand) : trees.find(brand, version);
    }

    private Uni<CaseReasons> ofCase(Conversation found) {
        String brand = found.home().brand();
        return trees.find(brand)
                .chain(tree -> closedWith(brand, tree, found.turn()).map(closed -> new CaseReasons(tree, closed)));
    }

    private Uni<Optional<CaseReasons.Said>> closedWith(String brand, Optional<ReasonTree> newest, Turn turn) {
        if (!(turn instanceof Turn.Resolved closed) || closed.reason().reasons() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        Reasons reasons = closed.reason().reasons();
        return newest.filter(tree -> tree.version() == reasons.version())
                .map(tree -> Uni.createFrom().item(Optional.of(tree)))
                .orElseGet(() -> trees.find(brand, reasons.version()))
                .map(tree -> tree.map(known -> said(known, reasons)));
    }

    private static CaseReasons.Said said(ReasonTree tree, Reasons reasons) {
        return new CaseReasons.Said(
                reasons.version(),
                named(tree, Branch.PRODUCT, reasons.product()),
                named(tree, Branch.CAUSE, reasons.cause()),
                named(tree, Branch.RESOLUTION, reasons.resolution()),
                named(tree, Branch.AREA, reasons.area()));
    }

    private static ReasonNode named(ReasonTree tree, Branch branch, String id) {
        return tree.findLeaf(branch, id).orElseGet(() -> ReasonNode.leaf(id, id));
    }
}
