package plaza.conversation.outreach.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.platform.web.ProblemType;

/** Why nothing is begun with a customer. */
final class OutreachProblems {

    static final ProblemType NOT_ALLOWED =
            new ProblemType("conversation", "contact-not-allowed", 409, "We may not begin with this customer now");

    private OutreachProblems() {}

    static HttpProblem notAllowed(MayWeStart decision) {
        PermissionResponse told = PermissionResponse.of(decision);
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("reason", told.whyNot());
        members.put("notBefore", told.notBefore());
        members.put("ladder", told.ladder());
        return NOT_ALLOWED.because(
                "the reason is " + told.whyNot() + "; answers to what the customer says are not limited by it",
                members);
    }
}
