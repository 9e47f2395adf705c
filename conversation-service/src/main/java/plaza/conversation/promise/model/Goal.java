package plaza.conversation.promise.model;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is promised of one metric.
 *
 * @param target how much working time there is
 * @param pauses what makes its clock stand still
 */
public record Goal(Duration target, Set<PauseCause> pauses) {

    /** The longest promise, in working time. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** Refuses a promise that is broken when it is made, and one that nobody would live to see broken. */
    public Goal {
        if (!target.isPositive() || target.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a target is longer than nothing and at most " + LONGEST.toDays() + " days, not " + target);
        }
        EnumSet<PauseCause> copy = EnumSet.noneOf(PauseCause.class);
        copy.addAll(pauses);
        pauses = Collections.unmodifiableSet(copy);
    }

    /** A promise whose clock never stands still. */
    public static Goal of(Duration target) {
        return new Goal(target, Set.of());
    }
}
