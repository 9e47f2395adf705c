package plaza.conversation.commitment;

import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.clock.TellOfCases;
import plaza.conversation.clock.Telling;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Promised {

    private Promised() {}

    public static GiveWord giving(
            VisibleCases visible,
            Conversations conversations,
            Commitments commitments,
            Colleagues colleagues,
            Ids ids,
            Clock clock) {
        ReadCommitments reading = new ReadCommitments(commitments, colleagues, visible, clock);
        return new GiveWord(visible, conversations, commitments, reading, ids, clock);
    }

    public static TellOfCommitments telling(Commitments commitments, Conversations conversations, Clock clock) {
        TellOfCases cases = Telling.cases(conversations);
        return new TellOfCommitments(commitments, cases, clock);
    }
}
