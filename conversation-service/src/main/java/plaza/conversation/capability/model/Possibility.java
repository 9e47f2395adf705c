package plaza.conversation.capability.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.writing.model.TextLimit;

/**
 * Whether one thing can be done now.
 *
 * @param whyNot null where it can
 * @param until when the network's time for it ends or ended, for what a person wrote; null where there is no limit
 * @param automaticUntil the same for what no person wrote
 * @param windowStart from when on that time counts; null where there is no limit
 * @param text how long it may be; null where it has no words or nobody knows
 * @param files which it may bring along; null where it has no words either, or nobody knows
 */
public record Possibility(
        NetworkAct networkAct,
        @Nullable WhyNot whyNot,
        @Nullable Instant until,
        @Nullable Instant automaticUntil,
        @Nullable Instant windowStart,
        @Nullable TextLimit text,
        @Nullable FilesRule files) {

    /** True where it can be done. */
    public boolean isAllowed() {
        return whyNot == null;
    }
}
