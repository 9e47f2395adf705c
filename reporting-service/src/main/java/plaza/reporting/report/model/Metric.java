package plaza.reporting.report.model;

/** Every figure that reports give, with what it means. A meaning is never changed: another meaning is another metric. */
public enum Metric {
    OFFERED(
            "offered",
            "Turns that began to wait for the first answer of a person. A turn counts once, where it was first queued,"
                    + " in the quarter in which its clock started",
            Unit.COUNT,
            "count of turns by first answer-needed(clock = first-answer), at its site, in the quarter of its since"),
    ANSWERED(
            "answered",
            "Turns that got their first answer from a person, public or private; automatic acknowledgements never"
                    + " count. A turn counts once, at the site where the answerer sat at that moment, in the quarter"
                    + " in which the answer stood on the network: so it may lie in another row than its offer",
            Unit.COUNT,
            "count of turns by earliest conversation-answered(clock = first-answer), at the answerer's site, in the"
                    + " quarter of its publishedAt"),
    WITHIN_TARGET(
            "withinTarget",
            "Those of answered whose answer stood on the network by the deadline",
            Unit.COUNT,
            "count of answered with publishedAt <= deadline, as conversation-answered says"),
    SERVICE_LEVEL(
            "serviceLevel",
            "Share of the answers that came within target. There is no abandoning in written public channels, so"
                    + " nothing else stands below the line yet; contacts abandoned in chat and voice will, from the"
                    + " day they are counted. Withdrawn turns stand on neither side. Null where nothing was answered",
            Unit.RATIO,
            "withinTarget / answered"),
    AVERAGE_SECONDS_TO_FIRST_ANSWER(
            "averageSecondsToFirstAnswer",
            "Mean time from the start of the clock to the moment at which the answer stood on the network, over"
                    + " answered. Null where nothing was answered",
            Unit.SECONDS,
            "sum(publishedAt - since) / answered"),
    WITHDRAWN(
            "withdrawn",
            "Turns that needed no answer any more before anybody answered, such as those whose customer removed what"
                    + " they wrote. Where they were queued, in the quarter in which that happened",
            Unit.COUNT,
            "count of turns by answer-no-longer-needed without conversation-answered, in the quarter of its at"),
    REVISION(
            "revision",
            "Grows whenever a figure of a row changes, also long after its time: a late fact belongs to the quarter in"
                    + " which it happened. Over several rows, their sum",
            Unit.COUNT,
            "sum of the changes of the rows");

    /** Since when figures are made by this formula. */
    public static final String SINCE = "2026-11-22";

    private final String label;
    private final String definition;
    private final Unit unit;
    private final String formula;

    Metric(String label, String definition, Unit unit, String formula) {
        this.label = label;
        this.definition = definition;
        this.unit = unit;
        this.formula = formula;
    }

    /** Its name in reports. */
    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    public Unit unit() {
        return unit;
    }

    public String formula() {
        return formula;
    }

    /** What a figure counts in. */
    public enum Unit {
        COUNT("count"),
        SECONDS("seconds"),
        /** 0 to 1. */
        RATIO("ratio");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The word in the catalogue. */
        public String label() {
            return label;
        }
    }
}
