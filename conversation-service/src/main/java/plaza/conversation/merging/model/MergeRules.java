package plaza.conversation.merging.model;

import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Whether two cases may become one, and apart again. */
public final class MergeRules {

    private MergeRules() {}

    /** Why they may not; empty where they may. That it is done already is no refusal. */
    public static Optional<MergeOutcome> refusal(MergeWish wish, Conversation survivor, Conversation absorbed) {
        if (survivor.id().equals(absorbed.id())) {
            return Optional.of(new MergeOutcome.Itself(survivor.id()));
        }
        return elsewhere(survivor)
                .or(() -> elsewhere(absorbed))
                .or(() -> same(survivor, absorbed))
                .or(() -> wish.oversees(survivor) ? Optional.empty() : inHands(wish, survivor))
                .or(() -> wish.oversees(absorbed) ? Optional.empty() : ofOthers(wish, absorbed));
    }

    /** Why a case may not leave the one that it was merged into; empty where it may. */
    public static Optional<MergeOutcome> refusal(UnmergeWish wish, Conversation survivor) {
        boolean isTheirs = wish.by().equals(survivor.ownership().owner());
        return elsewhere(survivor)
                .or(() -> wish.oversees(survivor) || isTheirs
                        ? Optional.empty()
                        : Optional.of(new MergeOutcome.OwnerChanged(
                                survivor.ownership().epoch())));
    }

    private static Optional<MergeOutcome> elsewhere(Conversation one) {
        ConversationId into = one.mergedInto();
        return into == null ? Optional.empty() : Optional.of(new MergeOutcome.MergedElsewhere(one.id(), into));
    }

    private static Optional<MergeOutcome> same(Conversation survivor, Conversation absorbed) {
        if (!survivor.customer().equals(absorbed.customer())) {
            return Optional.of(new MergeOutcome.OtherCustomer(absorbed.id()));
        }
        return survivor.home().brand().equals(absorbed.home().brand())
                ? Optional.empty()
                : Optional.of(new MergeOutcome.OtherBrand(absorbed.id()));
    }

    private static Optional<MergeOutcome> inHands(MergeWish wish, Conversation survivor) {
        return switch (survivor.ownership().standing(wish.by(), wish.epoch())) {
            case OWNER -> Optional.empty();
            case NOT_YET -> Optional.of(new MergeOutcome.NotYetOwner(wish.epoch()));
            case CHANGED ->
                Optional.of(new MergeOutcome.OwnerChanged(survivor.ownership().epoch()));
        };
    }

    private static Optional<MergeOutcome> ofOthers(MergeWish wish, Conversation absorbed) {
        AgentId owner = absorbed.ownership().owner();
        return owner == null || owner.equals(wish.by())
                ? Optional.empty()
                : Optional.of(new MergeOutcome.InOtherHands(absorbed.id()));
    }
}
