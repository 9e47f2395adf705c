package plaza.reporting.report;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import plaza.platform.web.ProblemType;

/** The refusals of reports. */
public final class ReportProblems {

    /** The query was given up. */
    public static final ProblemType TOO_COSTLY =
            new ProblemType("reporting", "report-too-costly", 422, "The report takes too long to make");

    /** All of them, for the list of problems. */
    public static final List<ProblemType> ALL = List.of(TOO_COSTLY);

    private static final String QUERY_CANCELED = "57014";
    private static final int DEEPEST_CAUSE = 8;

    private ReportProblems() {}

    /** True where PostgreSQL gave a statement up because of its time. */
    static boolean isGivenUp(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof SQLException sql && QUERY_CANCELED.equals(sql.getSQLState()));
    }
}
