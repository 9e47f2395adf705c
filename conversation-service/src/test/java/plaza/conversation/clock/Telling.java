package plaza.conversation.clock;

import java.time.Clock;
import plaza.conversation.casework.Conversations;

/** The use case of this package on ports of a test's choice. */
public final class Telling {

    private Telling() {}

    public static TellWhatIsDue on(DueClocks due, Conversations conversations, Clock clock) {
        return new TellWhatIsDue(due, cases(conversations), clock);
    }

    public static TellOfCases cases(Conversations conversations) {
        return new TellOfCases(conversations);
    }
}
