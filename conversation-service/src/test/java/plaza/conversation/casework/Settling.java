package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import plaza.conversation.account.Accounts;
import plaza.conversation.promise.Policies;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Settling {

    private Settling() {}

    public static SettleCase on(
            Conversations conversations,
            Threads threads,
            Digests digests,
            Policies policies,
            Chronicles chronicles,
            Derivations derivations,
            Accounts accounts,
            Ids ids,
            Clock clock) {
        return new SettleCase(
                conversations,
                threads,
                digests,
                new Promises(policies, chronicles),
                chronicles,
                derivations,
                accounts,
                ids,
                clock);
    }

    public static FollowModes following(OutOfStep outOfStep, Conversations conversations, SettleCase cases) {
        return new FollowModes(outOfStep, conversations, cases);
    }

    public static FollowPromises promising(
            OutOfDate outOfDate,
            Policies policies,
            Chronicles chronicles,
            Conversations conversations,
            SettleCase cases) {
        return new FollowPromises(outOfDate, policies, new Promises(policies, chronicles), conversations, cases);
    }

    public static Uni<Void> round(OutOfStep outOfStep, Conversations conversations, SettleCase cases) {
        return new ModeRounds(following(outOfStep, conversations, cases), alone()).run();
    }

    /** Nothing ever collides. */
    public static Anew alone() {
        return new Anew(failure -> false);
    }
}
