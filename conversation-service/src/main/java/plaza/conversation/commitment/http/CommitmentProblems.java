package plaza.conversation.commitment.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.Map;
import plaza.platform.web.ProblemType;

/** Why a word is not noted. */
final class CommitmentProblems {

    static final ProblemType OUT_OF_REACH =
            new ProblemType("conversation", "due-out-of-reach", 422, "Nobody can promise something for that time");
    static final ProblemType TOO_MANY =
            new ProblemType("conversation", "too-many-commitments", 409, "More was promised than anybody can keep");

    private CommitmentProblems() {}

    static HttpProblem outOfReach(Instant from, Instant until) {
        return OUT_OF_REACH.because(
                "dueAt lies between " + from + " and " + until + "; choose such a time",
                Map.of("from", from.toString(), "until", until.toString()));
    }

    static HttpProblem tooMany(int most) {
        return TOO_MANY.because(
                "the conversation has " + most + " commitments that are not kept; keep one first",
                Map.of("limit", most));
    }
}
