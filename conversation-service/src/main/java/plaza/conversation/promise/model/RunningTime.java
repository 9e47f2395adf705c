package plaza.conversation.promise.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.BusinessCalendar;

/** When a clock has run: from its start, but for the pauses, and of that only working time. */
final class RunningTime {

    private final BusinessCalendar calendar;
    private final List<Interval> runs;
    private final List<Pause> pauses;

    /** A pause and its cause; null where the case was closed. */
    record Pause(@Nullable PauseCause cause, Interval during) {}

    RunningTime(BusinessCalendar calendar, Instant since, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.runs = Interval.between(
                since,
                pauses.stream()
                        .map(Pause::during)
                        .filter(during -> !during.isEmpty())
                        .toList());
    }

    /** When it has run that long; null where it stands still before. */
    @Nullable Instant reach(Duration wanted) {
        Duration passed = Duration.ZERO;
        for (Interval run : runs) {
            Instant until = run.until();
            Instant reached = calendar.after(run.from(), wanted.minus(passed));
            if (until == null || !reached.isAfter(until)) {
                return reached;
            }
            passed = passed.plus(calendar.working(run.from(), until));
        }
        return null;
    }

    /** Why it stands still for the present; null while it runs. The weightiest cause where there are several. */
    @Nullable PauseCause standsStillFor() {
        if (!runs.isEmpty() && runs.getLast().until() == null) {
            return null;
        }
        return pauses.stream()
                .filter(pause -> pause.during().until() == null)
                .map(Pause::cause)
                .filter(cause -> cause != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How long it has run in all, where it stands still. */
    Duration passed() {
        return runs.stream()
                .map(run -> run.until() == null ? Duration.ZERO : calendar.working(run.from(), run.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
