package plaza.conversation.reason.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.conversation.reason.model.Branch;
import plaza.platform.web.ProblemType;

/** Why a case is not closed with what is said of it. */
public final class ReasonProblems {

    public static final ProblemType NEEDED =
            new ProblemType("conversation", "reasons-needed", 422, "It is not said what the matter was about");
    public static final ProblemType UNKNOWN =
            new ProblemType("conversation", "unknown-reason", 422, "The brand has no such reason");

    private ReasonProblems() {}

    /** The brand has a tree. */
    public static HttpProblem needed(String brand) {
        return NEEDED.because(
                "brand " + brand + " asks for product, cause, resolution and area; see the conversation's reasons",
                Map.of("brand", brand));
    }

    /** It is no leaf of the brand's tree. */
    public static HttpProblem unknown(Branch branch, String id) {
        return UNKNOWN.because(
                branch.label() + " has nothing called " + id
                        + " that can be chosen; read the conversation's reasons again",
                Map.of("branch", branch.label(), "id", id));
    }
}
