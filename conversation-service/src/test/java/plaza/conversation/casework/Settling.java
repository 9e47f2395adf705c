package plaza.conversation.casework;

import java.time.Clock;
import plaza.conversation.promise.Targets;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Settling {

    private Settling() {}

    public static SettleCase on(
            Conversations conversations, Threads threads, Digests digests, Targets targets, Ids ids, Clock clock) {
        return new SettleCase(conversations, threads, digests, targets, ids, clock);
    }

    /** Nothing ever collides. */
    public static Anew alone() {
        return new Anew(failure -> false);
    }
}
