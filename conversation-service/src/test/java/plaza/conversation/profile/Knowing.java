package plaza.conversation.profile;

import java.time.Clock;
import plaza.conversation.sight.VisibleCustomers;

/** The use cases of this package on ports of a test's choice. */
public final class Knowing {

    private Knowing() {}

    public static ChangeProfile on(VisibleCustomers visible, Profiles profiles, Clock clock) {
        return new ChangeProfile(visible, profiles, clock);
    }
}
