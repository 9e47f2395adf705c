package plaza.conversation.merging;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeRules;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.ids.Ids;

/** Makes one case of two, or two of one, in one transaction, or says why not. */
@ApplicationScoped
public class DecideMerge {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Merges merges;
    private final HitTogether hit;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    DecideMerge(
            VisibleCases visible,
            Conversations conversations,
            Merges merges,
            HitTogether hit,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.merges = merges;
        this.hit = hit;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** The two cases as they are before. */
    private record Pair(Conversation survivor, Conversation absorbed) {

        boolean isMerged() {
            return survivor.id().equals(absorbed.mergedInto());
        }
    }

    /** Fails with a conflict where somebody else works on one of them; then nothing has happened. */
    @WithTransaction
    public Uni<MergeOutcome> merge(MergeWish wish) {
        return visible.contains(wish.survivor(), wish.sight())
                .chain(seen ->
                        seen ? mergeSeen(wish) : Uni.createFrom().item(new MergeOutcome.NotVisible(wish.survivor())));
    }

    private Uni<MergeOutcome> mergeSeen(MergeWish wish) {
        return visible.contains(wish.absorbed(), wish.sight())
                .chain(seen -> seen
                        ? pair(wish.survivor(), wish.absorbed()).chain(pair -> merge(wish, pair))
                        : Uni.createFrom().item(new MergeOutcome.NoSuchOther(wish.absorbed())));
    }

    /** Fails with a conflict where somebody else works on one of them; then nothing has happened. */
    @WithTransaction
    public Uni<MergeOutcome> unmerge(UnmergeWish wish) {
        return visible.contains(wish.absorbed(), wish.sight())
                .chain(seen -> seen
                        ? conversations.get(wish.absorbed()).chain(absorbed -> unmerge(wish, absorbed))
                        : Uni.createFrom().item(new MergeOutcome.NotVisible(wish.absorbed())));
    }

    private Uni<Pair> pair(ConversationId survivor, ConversationId absorbed) {
        return conversations
                .get(survivor)
                .chain(first -> conversations.get(absorbed).map(second -> new Pair(first, second)));
    }

    private Uni<MergeOutcome> merge(MergeWish wish, Pair pair) {
        if (pair.isMerged()) {
            return Uni.createFrom().item(new MergeOutcome.Done(wish.survivor()));
        }
        return MergeRules.refusal(wish, pair.survivor(), pair.absorbed())
                .map(refusal -> Uni.createFrom().item(refusal))
                .orElseGet(() -> take(wish, pair));
    }

    private Uni<MergeOutcome> take(MergeWish wish, Pair pair) {
        return merges.merge(ids.next(), wish.absorbed(), wish.survivor(), wish.by(), clock.instant())
                .chain(() -> hit.follow(wish.absorbed(), wish.survivor()))
                .chain(() -> cases.isMerged(pair.absorbed(), wish.survivor(), wish.by()))
                .chain(() -> cases.goesOn(
                        pair.survivor(),
                        Happening.merged(pair.survivor()
                                .ownership()
                                .orElse(pair.absorbed().ownership()))))
                .replaceWith(new MergeOutcome.Done(wish.survivor()));
    }

    private Uni<MergeOutcome> unmerge(UnmergeWish wish, Conversation absorbed) {
        ConversationId into = absorbed.mergedInto();
        return into == null
                ? Uni.createFrom().item(new MergeOutcome.NotMerged(absorbed.id()))
                : visible.contains(into, wish.sight())
                        .chain(seen -> seen
                                ? conversations.get(into).chain(survivor -> unmerge(wish, new Pair(survivor, absorbed)))
                                : Uni.createFrom().item(new MergeOutcome.NotVisible(absorbed.id())));
    }

    private Uni<MergeOutcome> unmerge(UnmergeWish wish, Pair pair) {
        return MergeRules.refusal(wish, pair.survivor())
                .map(refusal -> Uni.createFrom().item(refusal))
                .orElseGet(() -> separate(pair, wish.by()));
    }

    private Uni<MergeOutcome> separate(Pair pair, AgentId by) {
        ConversationId absorbed = pair.absorbed().id();
        return merges.unmerge(absorbed, pair.survivor().id(), by, clock.instant())
                .chain(() -> cases.goesApart(pair.absorbed(), pair.survivor().id()))
                .chain(() -> cases.goesOn(pair.survivor(), Happening.unmerged()))
                .replaceWith(new MergeOutcome.Done(absorbed));
    }
}
