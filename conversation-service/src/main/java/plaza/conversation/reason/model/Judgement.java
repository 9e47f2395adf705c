package plaza.conversation.reason.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;

/** Whether a case may be closed with what is said of it. */
public sealed interface Judgement {

    /**
     * It may.
     *
     * @param reasons what is kept; null where the brand has no tree
     */
    record Fits(@Nullable Reasons reasons) implements Judgement {}

    /** The brand has a tree, and nothing was chosen from it. */
    record Missing(String brand) implements Judgement {}

    /** The brand's tree has no such leaf, or not any more. */
    record Unknown(Branch branch, String id) implements Judgement {}

    /**
     * Judges a choice.
     *
     * @param asked null where nothing was chosen
     * @param before what the case was closed with, where only its end is owed by now: it is not asked for again
     */
    static Judgement of(Optional<ReasonTree> tree, @Nullable Choice asked, Optional<Resolution> before) {
        if (asked == null) {
            return tree.isEmpty() || before.isPresent()
                    ? new Fits(before.map(Resolution::reasons).orElse(null))
                    : new Missing(tree.get().brand());
        }
        return Arrays.stream(Branch.values())
                .filter(branch -> tree.flatMap(known -> known.findLeaf(branch, asked.of(branch)))
                        .isEmpty())
                .findFirst()
                .<Judgement>map(branch -> new Unknown(branch, asked.of(branch)))
                .orElseGet(() -> new Fits(kept(tree.orElseThrow().version(), asked)));
    }

    private static Reasons kept(long version, Choice asked) {
        return new Reasons(version, asked.product(), asked.cause(), asked.resolution(), asked.area());
    }
}
