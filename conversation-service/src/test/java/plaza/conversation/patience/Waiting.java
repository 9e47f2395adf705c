package plaza.conversation.patience;

import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.closing.Closings;
import plaza.conversation.closing.TrustedAnswers;
import plaza.conversation.privacy.Disclosures;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Waiting {

    private Waiting() {}

    public static CloseQuietCases on(
            Patiences patiences,
            Conversations conversations,
            Closings closings,
            TrustedAnswers trusted,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        return new CloseQuietCases(patiences, conversations, closings, trusted, cases, ids, clock);
    }

    public static KeepPatience keeping(Patiences patiences, Disclosures brands) {
        return new KeepPatience(patiences, brands);
    }
}
