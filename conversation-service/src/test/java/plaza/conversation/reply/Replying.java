package plaza.conversation.reply;

import java.time.Clock;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.capability.GatherFacts;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.Settling;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.message.Messages;
import plaza.conversation.pairing.PairTalk;
import plaza.conversation.privacy.FindPersonalData;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Replying {

    private Replying() {}

    public static ApproveReply on(
            VisibleCases visible,
            Conversations conversations,
            Messages messages,
            GatherFacts facts,
            FindPersonalData personal,
            SameWords sameWords,
            Replies replies,
            PairTalk talks,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        return new ApproveReply(
                visible, conversations, messages, facts, personal, sameWords, replies, talks, cases, ids, clock);
    }

    public static FindReply finding(VisibleCases visible, Replies replies, Colleagues colleagues) {
        return new FindReply(visible, replies, colleagues);
    }

    public static SendReply waiting(ApproveReply approval, OwnerWait wait) {
        return new SendReply(approval, wait, Settling.alone());
    }

    public static HearDelivery deliveries(Replies replies, Conversations conversations, SettleCase cases) {
        return new HearDelivery(replies, conversations, cases);
    }
}
