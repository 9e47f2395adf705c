package plaza.conversation.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Arithmetic of working time, to the millisecond. An instant is open where the clock on the wall shows a time within a
 * period of its day: an hour that the clock skips is never open, one that it shows twice is open twice.
 *
 * <p>Answers do not depend on how far apart two instants lie: open time is laid out once per {@link Stretch} of about 13
 * months and searched by halves.
 */
public final class BusinessCalendar {

    /** Never closed. */
    public static final BusinessCalendar ALWAYS = new BusinessCalendar(OpeningHours.ALWAYS);

    private final OpeningHours hours;
    private final boolean always;
    private final Map<Long, Stretch> stretches = new ConcurrentHashMap<>();

    public BusinessCalendar(OpeningHours hours) {
        this.hours = hours;
        this.always = hours.isAlways();
    }

    /** What it was made of. */
    public OpeningHours hours() {
        return hours;
    }

    /** The first moment at which that much working time has passed since; {@code from} itself where none is wanted. */
    public Instant after(Instant from, Duration working) {
        long wanted = working.toMillis();
        long at = from.toEpochMilli();
        if (wanted <= 0) {
            return from;
        }
        return Instant.ofEpochMilli(always ? Math.addExact(at, wanted) : reach(at, wanted));
    }

    /** How much working time lies between the two; none where the second is not after the first. */
    public Duration working(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        long begin = from.toEpochMilli();
        long end = to.toEpochMilli();
        return Duration.ofMillis(always ? end - begin : open(begin, end));
    }

    /** True where somebody works at that moment. */
    public boolean isOpen(Instant at) {
        return !working(at, at.plusMillis(1)).isZero();
    }

    private long reach(long from, long wanted) {
        long left = wanted;
        long number = Stretch.numberOf(from);
        long passed = stretch(number).openBefore(from);
        while (true) {
            Stretch here = stretch(number);
            long open = here.open() - passed;
            if (left <= open) {
                return here.reach(passed + left);
            }
            left -= open;
            passed = 0;
            number++;
        }
    }

    private long open(long begin, long end) {
        long first = Stretch.numberOf(begin);
        long last = Stretch.numberOf(end);
        long sum = stretch(last).openBefore(end) - stretch(first).openBefore(begin);
        for (long number = first; number < last; number++) {
            sum += stretch(number).open();
        }
        return sum;
    }

    private Stretch stretch(long number) {
        Stretch known = stretches.get(number);
        return known == null ? stretches.computeIfAbsent(number, each -> Stretch.of(hours, each)) : known;
    }
}
