package plaza.conversation.imports.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.imports.model.Rejected;
import plaza.conversation.imports.model.Report;

/** What an import comes to. */
@Schema(
        name = "Import",
        requiredProperties = {
            "dryRun",
            "waitingCases",
            "closedCases",
            "knownCases",
            "newMessages",
            "knownMessages",
            "rejected",
            "problems"
        })
public record ImportResponse(
        @Schema(description = "true where everything was tried and nothing was kept")
        boolean dryRun,

        @Schema(description = "cases in which a customer waits for us")
        int waitingCases,

        @Schema(description = "cases that are history") int closedCases,

        @Schema(description = "cases that were here already")
        int knownCases,

        int newMessages,

        @Schema(description = "messages that were here already")
        int knownMessages,

        @Schema(description = "how many rows or cases cannot be brought over")
        int rejected,

        @Schema(description = "the first 500 of them") List<ProblemResponse> problems) {

    /** One thing that is wrong. */
    @Schema(
            name = "ImportProblem",
            requiredProperties = {"line", "reason", "detail"})
    public record ProblemResponse(
            @Schema(description = "of the file") long line,

            @Schema(description = "a stable word: incomplete, unknown-account and others")
            String reason,

            @Schema(description = "which rule it breaks") String detail) {

        static ProblemResponse of(Rejected rejected) {
            return new ProblemResponse(rejected.line(), rejected.reason(), rejected.detail());
        }
    }

    static ImportResponse of(boolean dryRun, Report report) {
        return new ImportResponse(
                dryRun,
                report.waiting(),
                report.closed(),
                report.known(),
                report.messages(),
                report.knownMessages(),
                report.rejected(),
                report.problems().stream().map(ProblemResponse::of).toList());
    }
}
