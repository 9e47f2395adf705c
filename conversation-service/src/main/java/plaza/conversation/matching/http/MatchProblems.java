package plaza.conversation.matching.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Why customers are not joined or parted. */
final class MatchProblems {

    static final ProblemType NO_SUCH_OTHER =
            new ProblemType("conversation", "no-such-other-customer", 422, "There is no such other customer");
    static final ProblemType NOT_MERGED =
            new ProblemType("conversation", "customer-not-merged", 409, "The other customer is no part of this one");
    static final ProblemType SHARED_CASES = new ProblemType(
            "conversation", "customers-share-a-conversation", 409, "Both speak in the same conversation");

    private MatchProblems() {}

    static HttpProblem of(JoinOutcome.Refused refusal) {
        return switch (refusal) {
            case JoinOutcome.NotVisible hidden -> CommonProblems.notFound("customer", hidden.customer());
            case JoinOutcome.NoSuchOther none ->
                NO_SUCH_OTHER.because(
                        "there is no customer " + none.other() + " that you see; somebody who sees both can join them");
            case JoinOutcome.Itself _ -> CommonProblems.invalid("body/customerId", "nobody is joined with themselves");
            case JoinOutcome.NotJoined none ->
                NOT_MERGED.because("customer " + none.other() + " is no part of this one; read it again");
            case JoinOutcome.Mixed mixed ->
                SHARED_CASES.because(
                        "both speak in " + mixed.cases().size() + " conversations; take these apart first",
                        Map.of(
                                "conversations",
                                mixed.cases().stream()
                                        .map(ConversationId::value)
                                        .toList()));
        };
    }
}
