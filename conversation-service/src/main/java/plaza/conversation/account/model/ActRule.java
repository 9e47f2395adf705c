package plaza.conversation.account.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.writing.model.TextLimit;

/**
 * What a network demands of one act, as ingestion tells it (DESIGN 4.19).
 *
 * @param text how long its words may be; null where it has none, or where we cannot count as the network does
 * @param window until when it is let in; null where there is no limit
 * @param timesPerTarget how often on the same target; null where there is no limit
 * @param targets kinds of messages that it can be done to; empty means any
 * @param of whose: customer, own; empty means anybody's
 * @param files which it may bring along; null where nothing is told of them
 */
public record ActRule(
        NetworkAct networkAct,
        @Nullable TextLimit text,
        @Nullable WindowRule window,
        @Nullable Integer timesPerTarget,
        List<String> targets,
        List<String> of,
        @Nullable FilesRule files) {

    /** A rule that tells nothing of files. */
    public ActRule(
            NetworkAct networkAct,
            @Nullable TextLimit text,
            @Nullable WindowRule window,
            @Nullable Integer timesPerTarget,
            List<String> targets,
            List<String> of) {
        this(networkAct, text, window, timesPerTarget, targets, of, null);
    }

    /** Copies what could change under it. */
    public ActRule {
        targets = List.copyOf(targets);
        of = List.copyOf(of);
    }
}
