package plaza.conversation.closing;

import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.reason.ReasonTrees;
import plaza.conversation.reply.Replies;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Resolving {

    private Resolving() {}

    public static TrustedAnswers trusting(Replies replies) {
        return new TrustedAnswers(replies);
    }

    public static CloseCase on(
            VisibleCases visible,
            Conversations conversations,
            Replies replies,
            Closings closings,
            ReasonTrees trees,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        return new CloseCase(visible, conversations, replies, closings, trusting(replies), trees, cases, ids, clock);
    }
}
