package plaza.conversation.moderation;

import java.time.Clock;
import plaza.conversation.capability.GatherFacts;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.message.Messages;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Moderating {

    private Moderating() {}

    public static DecideAct on(
            VisibleCases visible,
            Conversations conversations,
            Messages messages,
            GatherFacts facts,
            ModerationActs acts,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        return new DecideAct(visible, conversations, messages, facts, acts, cases, ids, clock);
    }

    public static HearAct hearing(
            ModerationActs acts, Messages messages, Conversations conversations, SettleCase cases) {
        return new HearAct(acts, messages, conversations, cases);
    }
}
