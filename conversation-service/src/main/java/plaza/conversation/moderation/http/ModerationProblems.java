package plaza.conversation.moderation.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.PolicyReason;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals of moderation as problems. */
final class ModerationProblems {

    static final ProblemType REASON_NEEDED =
            new ProblemType("conversation", "policy-reason-needed", 422, "This needs a reason of the policy");

    private ModerationProblems() {}

    static HttpProblem of(ModerationOutcome.Refused refusal) {
        return switch (refusal) {
            case ModerationOutcome.NotVisible hidden -> CommonProblems.notFound("conversation", hidden.conversation());
            case ModerationOutcome.NotYetOwner early -> ReplyProblems.notYetOwner(early.epoch());
            case ModerationOutcome.OwnerChanged changed -> ReplyProblems.ownerChanged(changed.epoch());
            case ModerationOutcome.NoSuchMessage none -> CommonProblems.notFound("message", none.message());
            case ModerationOutcome.ReasonNeeded needed ->
                REASON_NEEDED.because(
                        needed.networkAct().label()
                                + " needs one of the policy's reasons; that something criticises us is" + " none",
                        Map.of("reasons", PolicyReason.labels()));
            case ModerationOutcome.KeyReused reused ->
                ReplyProblems.KEY_REUSED.because("Idempotency-Key " + reused.key()
                        + " was sent with another act; send a new one under a new key");
            case ModerationOutcome.NotAllowed not -> ReplyProblems.notAllowed(not.possibility());
        };
    }
}
