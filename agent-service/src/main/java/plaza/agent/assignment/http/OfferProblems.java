package plaza.agent.assignment.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import plaza.agent.assignment.model.OfferRefusal;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals of answers to offers as problems. */
public final class OfferProblems {

    public static final ProblemType EXPIRED = new ProblemType("agent", "offer-expired", 409, "The offer is over");
    public static final ProblemType TAKEN =
            new ProblemType("agent", "offer-taken", 409, "The conversation is in somebody's hands already");

    private OfferProblems() {}

    static HttpProblem of(OfferRefusal refusal) {
        return switch (refusal) {
            case OfferRefusal.Unknown unknown -> CommonProblems.notFound("offer", unknown.offer());
            case OfferRefusal.Expired expired ->
                EXPIRED.because("offer " + expired.offer() + " is "
                        + expired.state().label() + "; the work goes on to others, or comes again as another offer");
            case OfferRefusal.Taken taken ->
                TAKEN.because("the conversation of offer " + taken.offer() + " has been accepted; load your work anew");
        };
    }
}
