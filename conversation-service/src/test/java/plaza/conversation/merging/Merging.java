package plaza.conversation.merging;

import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Merging {

    private Merging() {}

    public static DecideMerge on(
            VisibleCases visible,
            Conversations conversations,
            Merges merges,
            HitTogether hit,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        return new DecideMerge(visible, conversations, merges, hit, cases, ids, clock);
    }
}
