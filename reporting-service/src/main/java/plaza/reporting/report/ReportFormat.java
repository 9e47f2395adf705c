package plaza.reporting.report;

import java.util.Arrays;
import java.util.Optional;

/** How a report is written. */
enum ReportFormat {
    JSON("json"),
    CSV("csv");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    /** The word in requests and the metric's tag. */
    String label() {
        return label;
    }

    static Optional<ReportFormat> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
