package plaza.reporting.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.platform.web.CommonProblems;
import plaza.reporting.report.model.GroupBy;
import plaza.reporting.report.model.ReportRange;

/** Reads what a report is asked with; what cannot be understood is a 400 problem that points at it. */
final class ReportParameters {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final String NO_TIME =
            " is neither a date such as 2026-11-22 nor an instant such as" + " 2026-11-22T13:00:00Z";

    private ReportParameters() {}

    /**
     * The range.
     *
     * @param from a date, which begins at midnight of {@code timeZone}, or an instant
     * @param to the same; the range ends before it
     * @param timeZone an IANA name for dates; UTC where there is none
     */
    static ReportRange range(@Nullable String from, @Nullable String to, @Nullable String timeZone) {
        ZoneId zone = zone(timeZone);
        Instant start = instant("from", from, zone);
        Instant end = instant("to", to, zone);
        if (!start.isBefore(end)) {
            throw CommonProblems.invalid("query/to", "to (" + to + ") must lie after from (" + from + ")");
        }
        if (Duration.between(start, end).compareTo(ReportRange.LONGEST) > 0) {
            throw CommonProblems.invalid(
                    "query/to", "from " + from + " to " + to + " is longer than 400 days; ask for it in parts");
        }
        return ReportRange.around(start, end);
    }

    /** What to split by: words separated by commas, each once; none gives one line for all. */
    static Set<GroupBy> groupBy(@Nullable String text) {
        Set<GroupBy> groups = EnumSet.noneOf(GroupBy.class);
        for (String word : text == null || text.isBlank() ? new String[0] : text.split(",", -1)) {
            GroupBy group = GroupBy.find(word.strip())
                    .orElseThrow(() -> CommonProblems.invalid(
                            "query/groupBy", "cannot group by '" + word + "'; site and channel are possible"));
            if (!groups.add(group)) {
                throw CommonProblems.invalid("query/groupBy", word.strip() + " stands twice in groupBy");
            }
        }
        return Collections.unmodifiableSet(groups);
    }

    static ReportFormat format(String text) {
        return ReportFormat.find(text)
                .orElseThrow(() -> CommonProblems.invalid(
                        "query/format", "there is no format '" + text + "'; json and csv are possible"));
    }

    private static ZoneId zone(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw CommonProblems.invalid(
                    "query/timeZone", "'" + name + "' is no time zone; take an IANA name such as America/Bogota");
        }
    }

    private static Instant instant(String name, @Nullable String text, ZoneId zone) {
        String pointer = "query/" + name;
        if (text == null || text.isBlank()) {
            throw CommonProblems.invalid(pointer, name + " is missing: a date or an instant");
        }
        Instant instant = parsed(pointer, name, text, zone);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw CommonProblems.invalid(pointer, name + " (" + text + ") lies outside the years 2000 to 2199");
        }
        return instant;
    }

    private static Instant parsed(String pointer, String name, String text, ZoneId zone) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw CommonProblems.invalid(pointer, "'" + text + "'" + NO_TIME);
        }
    }
}
