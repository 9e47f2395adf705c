package plaza.conversation.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The open time of 2^35 ms, a little more than a year, laid out: when it begins, when it ends, and how much lies before.
 */
final class Stretch {

    private static final int BITS = 35;

    private final long[] begins;
    private final long[] ends;
    private final long[] before;
    private final long open;

    private Stretch(List<Span> spans) {
        int count = spans.size();
        begins = new long[count];
        ends = new long[count];
        before = new long[count];
        long sum = 0;
        for (int i = 0; i < count; i++) {
            begins[i] = spans.get(i).begin();
            ends[i] = spans.get(i).end();
            before[i] = sum;
            sum += ends[i] - begins[i];
        }
        open = sum;
    }

    /** Open time without a break. */
    private record Span(long begin, long end) {}

    /** In which stretch that moment lies. */
    static long numberOf(long millis) {
        return millis >> BITS;
    }

    static Stretch of(OpeningHours hours, long number) {
        long begin = number << BITS;
        long end = (number + 1) << BITS;
        List<Span> spans = new ArrayList<>();
        LocalDate last = day(end, hours.zone()).plusDays(1);
        for (LocalDate date = day(begin, hours.zone()).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            for (Period period : hours.on(date)) {
                spans.addAll(spans(date, period, hours.zone().getRules()));
            }
        }
        return new Stretch(joined(spans, begin, end));
    }

    /** All open time of it. */
    long open() {
        return open;
    }

    /** The open time before that moment, which lies in it. */
    long openBefore(long millis) {
        int found = Arrays.binarySearch(begins, millis);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? 0 : before[last] + Math.min(millis, ends[last]) - begins[last];
    }

    /** The first moment at which that much open time, more than none, lies before. */
    long reach(long wanted) {
        int found = Arrays.binarySearch(before, wanted);
        int last = (found >= 0 ? found : -found - 1) - 1;
        return begins[last] + wanted - before[last];
    }

    private static LocalDate day(long millis, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
    }

    /** When the wall shows that period, offset by offset: with a skipped hour less, with a repeated one twice. */
    private static List<Span> spans(LocalDate date, Period period, ZoneRules rules) {
        LocalDateTime from = date.atTime(LocalTime.MIN).plusMinutes(period.from());
        LocalDateTime to = date.atTime(LocalTime.MIN).plusMinutes(period.to());
        Instant last = to.plusDays(1).toInstant(ZoneOffset.UTC);
        Instant cursor = from.minusDays(1).toInstant(ZoneOffset.UTC);
        List<Span> spans = new ArrayList<>();
        long since = Long.MIN_VALUE;
        while (true) {
            ZoneOffset offset = rules.getOffset(cursor);
            ZoneOffsetTransition next = rules.nextTransition(cursor);
            boolean goesOn = next != null && !next.getInstant().isAfter(last);
            long until = goesOn ? next.getInstant().toEpochMilli() : Long.MAX_VALUE;
            long begin = Math.max(since, from.toInstant(offset).toEpochMilli());
            long end = Math.min(until, to.toInstant(offset).toEpochMilli());
            if (begin < end) {
                spans.add(new Span(begin, end));
            }
            if (!goesOn) {
                return spans;
            }
            since = until;
            cursor = next.getInstant();
        }
    }

    private static List<Span> joined(List<Span> spans, long begin, long end) {
        List<Span> joined = new ArrayList<>();
        spans.stream()
                .map(span -> new Span(Math.max(begin, span.begin()), Math.min(end, span.end())))
                .filter(span -> span.begin() < span.end())
                .sorted(Comparator.comparingLong(Span::begin))
                .forEach(span -> join(joined, span));
        return joined;
    }

    private static void join(List<Span> joined, Span span) {
        if (!joined.isEmpty() && joined.getLast().end() == span.begin()) {
            joined.set(joined.size() - 1, new Span(joined.getLast().begin(), span.end()));
        } else {
            joined.add(span);
        }
    }
}
