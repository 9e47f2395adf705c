package plaza.ingestion.care.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much is heard of an account.
 *
 * @param last when something was last heard; empty where nothing was in a week
 * @param inWeek how much was heard in the week before that
 */
public record Hearing(Optional<Instant> last, long inWeek) {

    /** Nothing. */
    public static final Hearing NONE = new Hearing(Optional.empty(), 0);

    /** How far back is looked. */
    public static final Duration WEEK = Duration.ofDays(7);

    /** Below this nobody can say what is usual. */
    private static final long FEW = 20;

    private static final int TIMES_THE_USUAL = 20;

    /** A night is nothing unusual, however busy the day. */
    private static final Duration A_NIGHT = Duration.ofHours(12);

    /** Nor is a long weekend where little is heard. */
    private static final Duration A_WEEKEND = Duration.ofHours(72);

    /** Since when it is silent for longer than it usually is; empty while it is not. */
    public Optional<Instant> unusualSince(Instant now) {
        return last.filter(moment -> inWeek >= FEW && moment.plus(patience()).isBefore(now));
    }

    /** Twenty times the usual pause between two things, a night at least and a weekend at most. */
    private Duration patience() {
        Duration wait = WEEK.multipliedBy(TIMES_THE_USUAL).dividedBy(inWeek);
        return wait.compareTo(A_NIGHT) < 0 ? A_NIGHT : wait.compareTo(A_WEEKEND) > 0 ? A_WEEKEND : wait;
    }
}
