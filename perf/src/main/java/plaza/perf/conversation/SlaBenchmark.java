package plaza.perf.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import plaza.conversation.calendar.model.BusinessCalendar;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.conversation.calendar.model.Period;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.Promise;
import plaza.conversation.promise.model.SlaClock;

/** Deadlines over a year of a calendar with two periods a day, a time zone that changes its clocks, and holidays. */
@State(Scope.Benchmark)
public class SlaBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final Instant SINCE = Instant.parse("2026-01-07T11:20:00Z");
    private static final double TARGET_MICROS = 5;
    private static final int ANSWERS = 20;

    private final OpeningHours hours = hours();
    private final BusinessCalendar calendar = new BusinessCalendar(hours);

    /** Nearly a year of working days. */
    private final Promise year = promise(Duration.ofHours(1_900));

    private final Promise hour = promise(Duration.ofHours(1));
    private final List<ClockEvent> life = twoWeekly();

    /** When an answer is due that must come within an hour of working time. */
    @Benchmark
    public Instant hour() {
        return hour.answerDue(Metric.FIRST_ANSWER, SINCE);
    }

    /** When something is due that may take most of a year of working time. */
    @Benchmark
    public Instant year() {
        return year.answerDue(Metric.FIRST_ANSWER, SINCE);
    }

    /** All clocks of a case of a year that stood still again and again. */
    @Benchmark
    public List<SlaClock> life() {
        return year.clocks(life);
    }

    /** What comes once for each calendar and year: laying it out. */
    @Benchmark
    public Instant layout() {
        return new BusinessCalendar(hours).after(SINCE, Duration.ofHours(1));
    }

    private Promise promise(Duration answer) {
        return new Promise(
                Map.of(
                        Metric.FIRST_ANSWER, Goal.of(answer),
                        Metric.RESOLUTION, new Goal(answer, Set.of(PauseCause.WAITING_FOR_CUSTOMER)),
                        Metric.PERIODIC_UPDATE, Goal.of(Duration.ofHours(16))),
                75,
                calendar);
    }

    private static OpeningHours hours() {
        List<Period> periods = List.of(Period.of("09:00", "14:00"), Period.of("16:00", "19:00"));
        Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
        IntStream.range(0, 5).forEach(day -> week.put(DayOfWeek.values()[day], periods));
        List<LocalDate> holidays = IntStream.range(1, 15)
                .mapToObj(number -> LocalDate.of(2026, 1, 1).plusDays(number * 24L))
                .toList();
        return new OpeningHours(ZONE, week, new TreeMap<>()).closedOn(holidays);
    }

    /** A customer who asks every two weeks, and is answered two days later. */
    private static List<ClockEvent> twoWeekly() {
        List<ClockEvent> life = new ArrayList<>();
        for (int number = 0; number < ANSWERS; number++) {
            Instant at = SINCE.plus(Duration.ofDays(14L * number));
            Instant answered = at.plus(Duration.ofDays(2));
            life.add(new ClockEvent.Asked(at, answered));
            life.add(new ClockEvent.Answered(answered));
        }
        return life;
    }

    static void measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\b" + SlaBenchmark.class.getSimpleName() + "\\b")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .jvmArgsAppend("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.println();
        System.out.println("### Deadlines");
        System.out.println();
        System.out.println("JMH on one thread; 2 periods a day, 14 holidays, Europe/Madrid");
        System.out.println();
        System.out.println("| what | target | measured |");
        System.out.println("| --- | --- | --- |");
        line("one deadline, an hour away", "hour", TARGET_MICROS, results);
        line("one deadline, a year of calendar away", "year", TARGET_MICROS, results);
        line("all clocks of a case of 40 events over a year", "life", 0, results);
        line("laying out a calendar, once for 13 months", "layout", 0, results);
    }

    private static void line(String what, String method, double target, Collection<RunResult> results) {
        double micros = results.stream()
                        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                        .findFirst()
                        .orElseThrow()
                        .getPrimaryResult()
                        .getScore()
                / 1_000;
        System.out.println(
                "| %s | %s | %.2f µs |".formatted(what, target == 0 ? "" : "%.0f µs".formatted(target), micros));
    }
}
