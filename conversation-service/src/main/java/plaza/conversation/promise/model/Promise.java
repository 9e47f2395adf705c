package plaza.conversation.promise.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.BusinessCalendar;

/**
 * What a customer is promised, and what comes of it: deadlines are a function of the goals, the calendar and the clock
 * events, of nothing else. So a change of policy, a move, a merge or a reopening is no case of its own: whoever has the
 * events computes anew.
 *
 * @param goals what is promised of each metric; answers always have one
 * @param warnPercent the share of a target at which people are warned
 */
public record Promise(Map<Metric, Goal> goals, int warnPercent, BusinessCalendar calendar) {

    /** What is promised where nobody promised otherwise. */
    public static final Promise DEFAULT = ofAnswers(Duration.ofHours(1));

    /** Refuses a promise without a target for answers, and a pause where a clock cannot be paused. */
    public Promise {
        EnumMap<Metric, Goal> copy = new EnumMap<>(Metric.class);
        copy.putAll(goals);
        Goal first = copy.get(Metric.FIRST_ANSWER);
        if (first == null) {
            throw new IllegalArgumentException("a first answer is always promised");
        }
        copy.putIfAbsent(Metric.NEXT_ANSWER, first);
        copy.forEach((metric, goal) -> {
            if (!metric.isPausable() && !goal.pauses().isEmpty()) {
                throw new IllegalArgumentException("the clock of a " + metric.label() + " is reset, never paused");
            }
        });
        if (warnPercent < 1 || warnPercent > 99) {
            throw new IllegalArgumentException("people are warned at 1 to 99 % of a target, not " + warnPercent);
        }
        goals = Collections.unmodifiableMap(copy);
    }

    /** The same for every answer, at any time, with the usual warning. */
    public static Promise ofAnswers(Duration target) {
        return new Promise(Map.of(Metric.FIRST_ANSWER, Goal.of(target)), 75, BusinessCalendar.ALWAYS);
    }

    /** When an answer to somebody who waits since then is due. */
    public Instant answerDue(Metric metric, Instant since) {
        return calendar.after(since, goal(metric).orElseThrow().target());
    }

    /** When whoever reads the square should know how a case ended that was closed then. */
    public Instant publicClosingDue(Instant since) {
        return calendar.after(since, publicClosing().target());
    }

    /** The clock of that; the target of a first answer where none is set for it. */
    public SlaClock publicClosingClock(Instant since) {
        return clock(
                Metric.PUBLIC_CLOSING,
                since,
                publicClosing(),
                running(Metric.PUBLIC_CLOSING, since, publicClosing(), new History(List.of())));
    }

    private Goal publicClosing() {
        return goal(Metric.PUBLIC_CLOSING)
                .orElseGet(() -> goal(Metric.FIRST_ANSWER).orElseThrow());
    }

    /** True where its clocks depend on more than on who waits since when. */
    public boolean needsEvents() {
        return goals.keySet().stream().anyMatch(metric -> !metric.isAnswer());
    }

    /** The clocks of a case in which this happened, in the order of the metrics. */
    public List<SlaClock> clocks(Collection<ClockEvent> events) {
        History history = new History(events);
        List<SlaClock> clocks = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            start(metric, history)
                    .flatMap(since -> clock(metric, since, history))
                    .ifPresent(clocks::add);
        }
        return clocks;
    }

    /** The clock of an answer to somebody who waits since then. */
    public SlaClock answerClock(Metric metric, Instant since) {
        return clock(metric, since, new History(List.of())).orElseThrow();
    }

    private static Optional<Instant> start(Metric metric, History history) {
        boolean isAnswered = history.lastAnswer().isPresent();
        return switch (metric) {
            case FIRST_ANSWER -> history.waitingSince().filter(since -> !isAnswered);
            case NEXT_ANSWER -> history.waitingSince().filter(since -> isAnswered);
            case RESOLUTION -> history.openedAt().filter(since -> !history.isClosed());
            case PERIODIC_UPDATE -> history.lastAnswer().filter(since -> !history.isClosed());
            case PUBLIC_CLOSING -> history.owesPublicClosingSince();
        };
    }

    private Optional<SlaClock> clock(Metric metric, Instant since, History history) {
        return goal(metric).map(goal -> clock(metric, since, goal, running(metric, since, goal, history)));
    }

    private RunningTime running(Metric metric, Instant since, Goal goal, History history) {
        return new RunningTime(
                calendar,
                since,
                switch (metric) {
                    case FIRST_ANSWER, NEXT_ANSWER, PUBLIC_CLOSING -> List.of();
                    case RESOLUTION, PERIODIC_UPDATE -> history.pauses(goal, since);
                });
    }

    private SlaClock clock(Metric metric, Instant since, Goal goal, RunningTime running) {
        Duration target = goal.target();
        PauseCause paused = running.standsStillFor();
        return new SlaClock(
                metric,
                since,
                target,
                running.reach(Duration.ofMillis(target.toMillis() * warnPercent / 100)),
                running.reach(target),
                paused,
                paused == null ? null : left(target, running.passed()));
    }

    private static @Nullable Duration left(Duration target, Duration passed) {
        Duration left = target.minus(passed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Optional<Goal> goal(Metric metric) {
        return Optional.ofNullable(goals.get(metric));
    }
}
