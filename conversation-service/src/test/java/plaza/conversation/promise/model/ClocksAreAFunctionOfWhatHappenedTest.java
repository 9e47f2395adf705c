package plaza.conversation.promise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import plaza.conversation.calendar.model.BusinessCalendar;
import plaza.conversation.calendar.model.Calendars;
import plaza.conversation.message.model.Orders;

/** What holds whatever happens: minutes are few, so that many things happen at the same moment. */
class ClocksAreAFunctionOfWhatHappenedTest {

    private static final Instant NINE = Instant.parse("2026-03-27T09:00:00Z");
    private static final Duration NEVER = Duration.ofDays(100_000);

    @Property(tries = 500)
    void the_order_in_which_things_are_heard_makes_no_difference(
            @ForAll("promises") Promise promise, @ForAll("lives") List<ClockEvent> life, @ForAll Random random) {
        List<ClockEvent> shuffled = Orders.shuffledWithRepetitions(life, random);

        assertThat(promise.clocks(shuffled)).isEqualTo(promise.clocks(life));
    }

    @Property(tries = 500)
    void a_pause_never_shortens_a_deadline(
            @ForAll("promises") Promise promise,
            @ForAll("lives") List<ClockEvent> life,
            @ForAll("pauses") ClockEvent.Held pause) {
        List<ClockEvent> paused = plus(life, pause);

        assertThat(promise.goals().keySet()).allSatisfy(metric -> {
            assertThat(due(promise, paused, metric)).isAfterOrEqualTo(due(promise, life, metric));
            assertThat(warning(promise, paused, metric)).isAfterOrEqualTo(warning(promise, life, metric));
        });
    }

    @Property(tries = 300)
    void a_machine_stops_and_starts_nothing(
            @ForAll("promises") Promise promise,
            @ForAll("lives") List<ClockEvent> life,
            @ForAll @IntRange(max = 3_000) int minute) {
        List<ClockEvent> acknowledged = plus(life, new ClockEvent.Acknowledged(at(minute)));

        assertThat(promise.clocks(acknowledged)).isEqualTo(promise.clocks(life));
    }

    @Property(tries = 300)
    void more_time_is_never_due_earlier(
            @ForAll("promises") Promise promise,
            @ForAll("lives") List<ClockEvent> life,
            @ForAll @IntRange(min = 1, max = 3_000) int more) {
        Promise longer = longer(promise, Duration.ofMinutes(more));

        assertThat(promise.goals().keySet()).allSatisfy(metric -> assertThat(due(longer, life, metric))
                .isAfterOrEqualTo(due(promise, life, metric)));
    }

    @Property(tries = 300)
    void people_are_warned_before_a_promise_is_broken(
            @ForAll("promises") Promise promise, @ForAll("lives") List<ClockEvent> life) {
        assertThat(promise.clocks(life)).allSatisfy(clock -> assertThat(warning(promise, life, clock.metric()))
                .isBeforeOrEqualTo(due(promise, life, clock.metric())));
    }

    @Property(tries = 300)
    void between_its_start_and_its_end_lies_just_what_was_promised(
            @ForAll("promises") Promise promise, @ForAll @IntRange(max = 3_000) int minute) {
        Instant since = at(minute);

        Instant due = promise.answerDue(Metric.FIRST_ANSWER, since);

        assertThat(promise.calendar().working(since, due))
                .isEqualTo(promise.goals().get(Metric.FIRST_ANSWER).target());
    }

    @Property(tries = 300)
    void an_answer_clock_is_the_same_alone_as_among_all_that_happened(
            @ForAll("promises") Promise promise, @ForAll("lives") List<ClockEvent> life) {
        assertThat(promise.clocks(life).stream().filter(clock -> clock.metric().isAnswer()))
                .allSatisfy(clock -> assertThat(promise.answerClock(clock.metric(), clock.since()))
                        .isEqualTo(clock));
    }

    @Provide
    Arbitrary<Promise> promises() {
        Arbitrary<Goal> pausable = Combinators.combine(
                        targets(), Arbitraries.of(PauseCause.class).set().ofMaxSize(2))
                .as(Goal::new);
        return Combinators.combine(
                        targets(),
                        pausable,
                        pausable,
                        targets(),
                        calendars(),
                        Arbitraries.integers().between(1, 99))
                .as((answer, resolution, update, closing, calendar, warn) -> new Promise(
                        Map.of(
                                Metric.FIRST_ANSWER,
                                Goal.of(answer),
                                Metric.RESOLUTION,
                                resolution,
                                Metric.PERIODIC_UPDATE,
                                update,
                                Metric.PUBLIC_CLOSING,
                                Goal.of(closing)),
                        warn,
                        calendar));
    }

    @Provide
    Arbitrary<List<ClockEvent>> lives() {
        return Arbitraries.oneOf(asked(), answered(), pauses().map(ClockEvent.class::cast), closed(), solved())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<ClockEvent.Held> pauses() {
        return Combinators.combine(Arbitraries.of(PauseCause.class), minutes(), lengths())
                .as((cause, minute, length) -> new ClockEvent.Held(cause, at(minute), end(minute, length)));
    }

    private static Arbitrary<ClockEvent> asked() {
        return Combinators.combine(minutes(), lengths())
                .as((minute, length) -> new ClockEvent.Asked(at(minute), end(minute, length)));
    }

    private static Arbitrary<ClockEvent> answered() {
        return minutes().map(minute -> new ClockEvent.Answered(at(minute)));
    }

    private static Arbitrary<ClockEvent> closed() {
        return Combinators.combine(minutes(), lengths())
                .as((minute, length) -> new ClockEvent.Closed(at(minute), end(minute, length)));
    }

    private static Arbitrary<ClockEvent> solved() {
        return Combinators.combine(minutes(), lengths())
                .as((minute, length) -> new ClockEvent.SolvedInPrivate(at(minute), end(minute, length)));
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 3_000).map(minute -> minute / 10 * 10);
    }

    /** Negative means that it has not ended. */
    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(-300, 900).map(minute -> minute / 10 * 10);
    }

    private static Arbitrary<Duration> targets() {
        return Arbitraries.integers().between(1, 3_000).map(Duration::ofMinutes);
    }

    private static Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(
                BusinessCalendar.ALWAYS,
                Calendars.office("Europe/Madrid"),
                Calendars.split("America/Santiago"),
                Calendars.nights("Europe/Madrid"));
    }

    private static Promise longer(Promise promise, Duration more) {
        Map<Metric, Goal> goals = new EnumMap<>(promise.goals());
        goals.replaceAll((metric, goal) -> new Goal(goal.target().plus(more), goal.pauses()));
        return new Promise(goals, promise.warnPercent(), promise.calendar());
    }

    private static List<ClockEvent> plus(List<ClockEvent> life, ClockEvent one) {
        List<ClockEvent> more = new ArrayList<>(life);
        more.add(one);
        Collections.rotate(more, 1);
        return more;
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    private static Instant end(int minute, int length) {
        return length < 0 ? null : at(minute + length);
    }

    /** A clock that stands still, or that there is none of, is due at the end of days. */
    private static Instant due(Promise promise, List<ClockEvent> life, Metric metric) {
        return clock(promise, life, metric)
                .flatMap(clock -> Optional.ofNullable(clock.dueAt()))
                .orElse(NINE.plus(NEVER));
    }

    private static Instant warning(Promise promise, List<ClockEvent> life, Metric metric) {
        return clock(promise, life, metric)
                .flatMap(clock -> Optional.ofNullable(clock.warnAt()))
                .orElse(NINE.plus(NEVER));
    }

    private static Optional<SlaClock> clock(Promise promise, List<ClockEvent> life, Metric metric) {
        return promise.clocks(life).stream()
                .filter(clock -> clock.metric() == metric)
                .findFirst();
    }
}
