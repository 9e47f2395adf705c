package plaza.conversation.promise;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.Calendars;
import plaza.conversation.calendar.Revisions;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.platform.ids.Ids;

/** Policies as tests want them, and the use case of this package on ports of a test's choice. */
public final class Promising {

    private Promising() {}

    public static KeepPolicy on(Policies policies, Calendars calendars, Revisions revisions, Ids ids) {
        return new KeepPolicy(policies, calendars, revisions, ids);
    }

    /** For one brand: answers within an hour, the whole within so many, paused while nobody waits. */
    public static PolicyDraft wholeCases(String brand, int hours) {
        Map<Metric, Goal> goals = new EnumMap<>(Metric.class);
        goals.put(Metric.FIRST_ANSWER, Goal.of(Duration.ofHours(1)));
        goals.put(Metric.RESOLUTION, new Goal(Duration.ofHours(hours), Set.of(PauseCause.WAITING_FOR_CUSTOMER)));
        goals.put(Metric.PERIODIC_UPDATE, Goal.of(Duration.ofDays(2)));
        return draft(brand, brand, goals, null);
    }

    /** For one brand: answers within that time, counted by that calendar. */
    public static PolicyDraft answers(String brand, Duration within, @Nullable CalendarId calendar) {
        return draft(brand, brand, Map.of(Metric.FIRST_ANSWER, Goal.of(within)), calendar);
    }

    /** For one brand while it is in a crisis: answers within a quarter of an hour. */
    public static PolicyDraft inCrisis(String brand) {
        return new PolicyDraft(
                brand + " in a crisis",
                new Conditions(null, null, brand, null, null, true),
                Map.of(Metric.FIRST_ANSWER, Goal.of(Duration.ofMinutes(15))),
                75,
                null,
                true);
    }

    /** The same under another name. */
    public static PolicyDraft draft(String name, String brand, Map<Metric, Goal> goals, @Nullable CalendarId calendar) {
        return new PolicyDraft(name, new Conditions(null, null, brand, null, null, false), goals, 75, calendar, true);
    }
}
