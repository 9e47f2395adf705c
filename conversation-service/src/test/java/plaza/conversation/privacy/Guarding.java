package plaza.conversation.privacy;

import java.time.Clock;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Guarding {

    private Guarding() {}

    public static FindPersonalData on(Disclosures disclosures) {
        return new FindPersonalData(disclosures);
    }

    public static MarkPersonalData marking(Disclosures disclosures, PersonalMarks marks) {
        return new MarkPersonalData(on(disclosures), marks);
    }

    public static ChangeDisclosures changing(Disclosures disclosures, Ids ids, Clock clock) {
        return new ChangeDisclosures(disclosures, ids, clock);
    }
}
