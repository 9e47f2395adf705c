package plaza.conversation.reply.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.capability.model.WhyNot;
import plaza.conversation.privacy.http.PrivacyProblems;
import plaza.conversation.reply.model.FileRefusal;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals of replies as problems. */
public final class ReplyProblems {

    static final ProblemType SAID_TO_OTHERS = new ProblemType(
            "conversation", "said-to-others", 409, "Others hit by the same incident were sent the same words");
    public static final ProblemType NOT_YET_OWNER =
            new ProblemType("conversation", "not-yet-owner", 409, "Your acceptance has not arrived here yet");
    public static final ProblemType OWNER_CHANGED =
            new ProblemType("conversation", "owner-changed", 409, "The conversation is not yours any more");
    public static final ProblemType EMPTY_TEXT =
            new ProblemType("conversation", "empty-text", 422, "There is nothing to read in the text");
    public static final ProblemType TEXT_TOO_LONG =
            new ProblemType("conversation", "text-too-long", 422, "The text is longer than it may be");
    public static final ProblemType KEY_REUSED = new ProblemType(
            "conversation", "idempotency-key-reused", 409, "Another request was made under this Idempotency-Key");
    public static final ProblemType RESOLVED =
            new ProblemType("conversation", "conversation-resolved", 409, "The conversation is resolved");
    public static final ProblemType NOTHING_TO_ANSWER =
            new ProblemType("conversation", "nothing-to-answer", 409, "Nothing of the customer stands to be answered");

    public static final ProblemType OUTSIDE_WINDOW =
            new ProblemType("conversation", "outside-window", 409, "The network's time for this is over");
    public static final ProblemType ALREADY_REPLIED =
            new ProblemType("conversation", "already-replied", 409, "The message had its private reply");
    public static final ProblemType NOT_ALLOWED_HERE =
            new ProblemType("conversation", "not-allowed-here", 409, "The network does not allow this here");
    public static final ProblemType ANSWERED_ELSEWHERE = new ProblemType(
            "conversation", "answered-elsewhere", 409, "Answers of this account are written in another tool");
    public static final ProblemType UNKNOWN_TEMPLATE = new ProblemType(
            "conversation", "unknown-template", 409, "The network has approved no such template for this account");
    public static final ProblemType TEMPLATE_UNFIT =
            new ProblemType("conversation", "template-unfit", 422, "The template cannot be filled so");

    public static final ProblemType ATTACHMENT_NOT_ALLOWED = new ProblemType(
            "conversation", "attachment-not-allowed", 422, "A file is not to go along with this answer");
    public static final ProblemType ATTACHMENT_UNKNOWN =
            new ProblemType("conversation", "attachment-unknown", 422, "A file is not there, or not yours");

    private ReplyProblems() {}

    static HttpProblem of(ReplyOutcome.Refused refusal) {
        return switch (refusal) {
            case ReplyOutcome.NotVisible hidden -> CommonProblems.notFound("conversation", hidden.conversation());
            case ReplyOutcome.NotYetOwner early -> notYetOwner(early.epoch());
            case ReplyOutcome.OwnerChanged changed -> ownerChanged(changed.epoch());
            case ReplyOutcome.EmptyText _ -> emptyText();
            case ReplyOutcome.TextTooLong text -> tooLong(text.limit(), text.length());
            case ReplyOutcome.UnknownTemplate unknown ->
                UNKNOWN_TEMPLATE.because(
                        "no template " + unknown.name() + " in " + unknown.language()
                                + " is approved; choose one of the capabilities of the conversation",
                        Map.of("template", unknown.name(), "language", unknown.language()));
            case ReplyOutcome.TemplateUnfit unfit ->
                TEMPLATE_UNFIT.because(
                        unfit.why(),
                        Map.of(
                                "template",
                                unfit.form().name(),
                                "parameters",
                                unfit.form().blanks()));
            case ReplyOutcome.KeyReused reused ->
                KEY_REUSED.because("Idempotency-Key " + reused.key() + " was sent with another reply;"
                        + " send a new reply under a new key");
            case ReplyOutcome.Resolved closed ->
                RESOLVED.because("conversation " + closed.conversation()
                        + " is closed; it opens again when the customer writes");
            case ReplyOutcome.NoSuchMessage none ->
                CommonProblems.invalid(
                        "body/inReplyTo",
                        "no message " + none.message() + " of the customer stands in this conversation");
            case ReplyOutcome.NothingToAnswer none ->
                NOTHING_TO_ANSWER.because("the customer took back everything in conversation " + none.conversation());
            case ReplyOutcome.OtherVisibility other ->
                CommonProblems.invalid(
                        "body/visibility", "the message was said in " + other.visibility() + "; answer it so");
            case ReplyOutcome.AnsweredElsewhere elsewhere ->
                answeredElsewhere(Map.of("mode", elsewhere.mode().label()));
            case ReplyOutcome.NotAllowed not -> notAllowed(not.possibility());
            case ReplyOutcome.FileNotTaken not -> notTaken(not.why());
            case ReplyOutcome.SaidToOthers _ ->
                SAID_TO_OTHERS.because("the same words were sent in another conversation that this incident hits;"
                        + " say it to this customer in words of your own");
            case ReplyOutcome.ShowsPersonalData shows -> PrivacyProblems.inPublic(shows.places());
        };
    }

    private static HttpProblem notTaken(FileRefusal why) {
        return switch (why) {
            case FileRefusal.NoneTaken none ->
                ATTACHMENT_NOT_ALLOWED.because(
                        "no file goes along with such an answer; send the words alone",
                        Map.of("reason", none.reason()));
            case FileRefusal.TooMany many ->
                ATTACHMENT_NOT_ALLOWED.because(
                        "there are " + many.count() + " files and may be " + many.most() + "; take some out",
                        Map.of("reason", "too-many", "limit", many.most(), "count", many.count()));
            case FileRefusal.OtherType other ->
                ATTACHMENT_NOT_ALLOWED.because(
                        "files of type " + other.mediaType() + " are not taken; those that are: " + other.taken(),
                        Map.of(
                                "reason",
                                "wrong-type",
                                "name",
                                other.name(),
                                "mediaType",
                                other.mediaType(),
                                "taken",
                                other.taken()));
            case FileRefusal.TooLarge large ->
                ATTACHMENT_NOT_ALLOWED.because(
                        "the file has " + large.size() + " bytes and may have " + large.most() + "; send a smaller one",
                        Map.of(
                                "reason",
                                "too-large",
                                "name",
                                large.name(),
                                "limit",
                                large.most(),
                                "size",
                                large.size()));
        };
    }

    /** Its receipt is none, or another's, or for another conversation, or of yesterday. */
    static HttpProblem unknownFile(int number) {
        return ATTACHMENT_UNKNOWN.because(
                "attachment " + number + " is no receipt of yours for this conversation, or has ended; put the file"
                        + " there again",
                Map.of("number", number));
    }

    /** The page saw an epoch that has not been heard of here. */
    public static HttpProblem notYetOwner(long epoch) {
        return NOT_YET_OWNER.because(
                "epoch " + epoch + " has not been heard of within the time to wait; try again in a moment");
    }

    /** The page saw an epoch that is over, or the owner is somebody else. */
    public static HttpProblem ownerChanged(long epoch) {
        return OWNER_CHANGED.because(
                "the epoch is " + epoch + " by now and the owner is not you under the one you sent; load it anew",
                Map.of("epoch", epoch));
    }

    /** By the rules of the network, as the capabilities tell them. */
    public static HttpProblem notAllowed(Possibility possibility) {
        String act = possibility.networkAct().label();
        String reason = String.valueOf(
                Optional.ofNullable(possibility.whyNot()).map(WhyNot::label).orElse(null));
        if (possibility.whyNot() == WhyNot.ANSWERED_ELSEWHERE) {
            return answeredElsewhere(Map.of("act", act));
        }
        if (possibility.whyNot() == WhyNot.OUTSIDE_WINDOW && possibility.until() != null) {
            return OUTSIDE_WINDOW.because(
                    act + " was possible until " + possibility.until() + "; wait for the customer to write again",
                    Map.of("act", act, "until", possibility.until()));
        }
        if (possibility.whyNot() == WhyNot.ALREADY_REPLIED) {
            return ALREADY_REPLIED.because(
                    "the network takes one private reply to a message; go on once the customer has answered it",
                    Map.of("act", act));
        }
        return NOT_ALLOWED_HERE.because(
                act + " is not possible: " + reason + "; see the capabilities of the conversation",
                Map.of("act", act, "reason", reason));
    }

    private static HttpProblem answeredElsewhere(Map<String, String> members) {
        return ANSWERED_ELSEWHERE.because(
                "this account's answers are sent elsewhere: write it in the other tool, or have an administrator set the"
                        + " account's mode to answer",
                members);
    }

    /** Blank, or invisible characters only. */
    public static HttpProblem emptyText() {
        return EMPTY_TEXT.because("write something that can be read");
    }

    /** More than the limit. */
    public static HttpProblem tooLong(int limit, int length) {
        return TEXT_TOO_LONG.because(
                "the text has " + length + " characters and may have " + limit + "; shorten it",
                Map.of("limit", limit, "length", length));
    }
}
