package plaza.conversation.merging.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals of merging as problems. */
final class MergeProblems {

    static final ProblemType NO_SUCH_OTHER =
            new ProblemType("conversation", "no-such-other", 422, "There is no such other conversation");
    static final ProblemType OTHER_CUSTOMER =
            new ProblemType("conversation", "other-customer", 409, "The conversations are of different customers");
    static final ProblemType OTHER_BRAND =
            new ProblemType("conversation", "other-brand", 409, "The conversations are of different brands");
    static final ProblemType IN_OTHER_HANDS =
            new ProblemType("conversation", "in-other-hands", 409, "Somebody else has the other conversation");
    static final ProblemType MERGED_ELSEWHERE =
            new ProblemType("conversation", "merged-elsewhere", 409, "The conversation is part of another one");
    static final ProblemType NOT_MERGED =
            new ProblemType("conversation", "not-merged", 409, "The conversation is part of no other one");

    private MergeProblems() {}

    static HttpProblem of(MergeOutcome.Refused refusal) {
        return switch (refusal) {
            case MergeOutcome.NotVisible hidden -> CommonProblems.notFound("conversation", hidden.conversation());
            case MergeOutcome.NoSuchOther none ->
                NO_SUCH_OTHER.because("there is no conversation " + none.absorbed() + " that you see");
            case MergeOutcome.NotYetOwner early -> ReplyProblems.notYetOwner(early.epoch());
            case MergeOutcome.OwnerChanged changed -> ReplyProblems.ownerChanged(changed.epoch());
            case MergeOutcome.Itself _ ->
                CommonProblems.invalid("body/conversationId", "a conversation cannot be part of itself");
            case MergeOutcome.OtherCustomer other ->
                OTHER_CUSTOMER.because("conversation " + other.absorbed()
                        + " is of another customer; first somebody has to know that the two are one person");
            case MergeOutcome.OtherBrand other ->
                OTHER_BRAND.because("conversation " + other.absorbed() + " is of another brand");
            case MergeOutcome.InOtherHands other ->
                IN_OTHER_HANDS.because("an agent has conversation " + other.absorbed()
                        + " in hands; a supervisor of its site can merge it");
            case MergeOutcome.MergedElsewhere third ->
                MERGED_ELSEWHERE.because("conversation " + third.conversation() + " is part of " + third.into());
            case MergeOutcome.NotMerged none ->
                NOT_MERGED.because("conversation " + none.conversation() + " is part of no other one");
        };
    }
}
