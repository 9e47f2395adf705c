package plaza.conversation.outreach;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import plaza.conversation.profile.Profiles;
import plaza.conversation.sight.VisibleCustomers;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Reaching {

    private Reaching() {}

    public static BeginContact on(
            VisibleCustomers visible, Profiles profiles, InMemoryOutreach outreach, Ids ids, Clock clock) {
        return new BeginContact(visible, outreach, profiles, outreach, outreach, new Usual(), ids, clock);
    }

    public static KeepWishes keeping(VisibleCustomers visible, CustomerWishes wishes, Clock clock) {
        return new KeepWishes(visible, wishes, clock);
    }

    /** As it is set where nobody sets it. */
    private record Usual() implements OutreachSettings {

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public LocalTime quietFrom() {
            return LocalTime.of(21, 0);
        }

        @Override
        public LocalTime quietUntil() {
            return LocalTime.of(9, 0);
        }

        @Override
        public int mostADay() {
            return 1;
        }

        @Override
        public int mostAWeek() {
            return 3;
        }

        @Override
        public List<String> ladder() {
            return List.of("whatsapp", "facebook");
        }
    }
}
