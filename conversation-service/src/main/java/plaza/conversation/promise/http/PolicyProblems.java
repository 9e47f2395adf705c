package plaza.conversation.promise.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.conversation.promise.model.Policy;
import plaza.platform.web.ProblemType;

/** Why a policy is not kept. */
public final class PolicyProblems {

    public static final ProblemType CONDITIONS_TAKEN =
            new ProblemType("conversation", "policy-conditions-taken", 409, "Another policy asks the same of cases");
    public static final ProblemType DEFAULT_STAYS = new ProblemType(
            "conversation", "default-policy-stays", 409, "The policy that asks nothing holds where no other does");

    private PolicyProblems() {}

    static HttpProblem conditionsTaken(Policy by) {
        return CONDITIONS_TAKEN.because(
                "\"" + by.name() + "\" asks the same of cases; change that one, or ask something else",
                Map.of("policyId", by.id().toString()));
    }

    static HttpProblem defaultStays() {
        return DEFAULT_STAYS.because("this policy holds where no other does; add another for what is to differ");
    }
}
