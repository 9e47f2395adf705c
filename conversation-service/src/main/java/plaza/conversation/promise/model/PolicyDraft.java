package plaza.conversation.promise.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.CalendarId;

/** A policy as somebody wants it; see {@link Policy}. */
public record PolicyDraft(
        String name,
        Conditions conditions,
        Map<Metric, Goal> goals,
        int warnPercent,
        @Nullable CalendarId calendar,
        boolean enabled) {

    /** Refuses, with a sentence, what makes no policy. */
    public PolicyDraft {
        goals = new Policy(Promised.DEFAULT.policy(), 0, name, conditions, goals, warnPercent, calendar, enabled)
                .goals();
    }

    /** It as that version of that policy. */
    public Policy as(PolicyId id, long version) {
        return new Policy(id, version, name, conditions, goals, warnPercent, calendar, enabled);
    }
}
