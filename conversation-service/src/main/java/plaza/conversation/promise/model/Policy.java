package plaza.conversation.promise.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.BusinessCalendar;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.writing.model.Texts;

/**
 * What the company promises to cases of some kind.
 *
 * @param version grows by one with every change
 * @param goals what is promised of each metric; a first answer always is
 * @param calendar in which working time is counted; null for at any time
 * @param enabled false where it holds for nobody
 */
public record Policy(
        PolicyId id,
        long version,
        String name,
        Conditions conditions,
        Map<Metric, Goal> goals,
        int warnPercent,
        @Nullable CalendarId calendar,
        boolean enabled) {

    public static final int LONGEST_NAME = 100;

    /** Refuses what could not be promised, and to leave cases without any promise. */
    public Policy {
        goals = new Promise(goals, warnPercent, BusinessCalendar.ALWAYS).goals();
        if (name.isBlank() || name.length() > LONGEST_NAME || !Texts.isText(name)) {
            throw new IllegalArgumentException("a policy has a name of at most " + LONGEST_NAME + " characters");
        }
        if (!enabled && conditions.equals(Conditions.NONE)) {
            throw new IllegalArgumentException("the policy that asks nothing holds for all others: it stays enabled");
        }
    }

    /** True for the one that holds where no other does. */
    public boolean isDefault() {
        return conditions.equals(Conditions.NONE);
    }

    Promise promise(BusinessCalendar counted) {
        return new Promise(goals, warnPercent, counted);
    }
}
