package plaza.reporting.report.model;

import java.time.Duration;
import java.time.Instant;
import plaza.reporting.interval.model.Quarter;

/**
 * What time a report is about: whole quarters, the start inside, the end outside.
 *
 * @param from on a full quarter of an hour
 * @param to on a full quarter of an hour, after {@code from}
 */
public record ReportRange(Instant from, Instant to) {

    /** 400 days of a calendar may be an hour longer than 400 times 24 hours, where summer time ends in them. */
    public static final Duration LONGEST = Duration.ofDays(400).plusHours(1);

    public ReportRange {
        if (!from.isBefore(to) || !from.equals(Quarter.floor(from)) || !to.equals(Quarter.floor(to))) {
            throw new IllegalArgumentException(from + " to " + to + " are not whole quarters of an hour");
        }
    }

    /** The smallest range of whole quarters that holds everything from {@code from} to before {@code to}. */
    public static ReportRange around(Instant from, Instant to) {
        return new ReportRange(Quarter.floor(from), Quarter.ceiling(to));
    }
}
