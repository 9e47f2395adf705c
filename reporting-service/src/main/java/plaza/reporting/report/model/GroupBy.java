package plaza.reporting.report.model;

import java.util.Arrays;
import java.util.Optional;

/** What a report may be split by. */
public enum GroupBy {
    SITE("site"),
    CHANNEL("channel");

    private final String label;

    GroupBy(String label) {
        this.label = label;
    }

    /** The word in requests and answers. */
    public String label() {
        return label;
    }

    public static Optional<GroupBy> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
