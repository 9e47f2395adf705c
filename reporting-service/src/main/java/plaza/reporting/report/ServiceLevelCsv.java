package plaza.reporting.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;

/** The items of the service level report as CSV: the same names, figures and order as in JSON. No line of totals. */
final class ServiceLevelCsv {

    static final List<String> COLUMNS = List.of(
            "site",
            "channel",
            "from",
            "to",
            "offered",
            "answered",
            "withinTarget",
            "serviceLevel",
            "averageSecondsToFirstAnswer",
            "withdrawn",
            "revision");

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private ServiceLevelCsv() {}

    static String of(ServiceLevelResponse report) {
        Csv csv = Csv.withHeader(COLUMNS);
        report.items().forEach(item -> csv.line(cells(item)));
        return csv.toString();
    }

    private static List<String> cells(ServiceLevelItem item) {
        return List.of(
                Csv.text(item.site()),
                Csv.text(item.channel()),
                Csv.text(instant(item.from())),
                Csv.text(instant(item.to())),
                Csv.number(item.offered()),
                Csv.number(item.answered()),
                Csv.number(item.withinTarget()),
                Csv.number(item.serviceLevel()),
                Csv.number(item.averageSecondsToFirstAnswer()),
                Csv.number(item.withdrawn()),
                Csv.number(item.revision()));
    }

    private static String instant(Instant value) {
        return MILLIS.format(value);
    }
}
