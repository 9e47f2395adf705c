package plaza.conversation.matching;

import java.time.Clock;
import plaza.conversation.sight.VisibleCustomers;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Matching {

    private Matching() {}

    public static DecideJoin on(
            VisibleCustomers visible, JoinedCustomers customers, Lookalikes lookalikes, Ids ids, Clock clock) {
        return new DecideJoin(visible, customers, lookalikes, ids, clock);
    }

    public static ReadMatches reading(VisibleCustomers visible, Lookalikes lookalikes, JoinedCustomers joined) {
        return new ReadMatches(visible, lookalikes, joined);
    }
}
