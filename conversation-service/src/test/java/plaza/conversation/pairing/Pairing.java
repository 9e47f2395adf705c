package plaza.conversation.pairing;

import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Threads;
import plaza.conversation.intake.Claims;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Pairing {

    private Pairing() {}

    public static PairTalk on(Threads threads, Conversations conversations, Claims claims, Ids ids) {
        return new PairTalk(threads, conversations, claims, ids);
    }
}
