package plaza.simulator.fault;

import java.time.Duration;
import java.util.OptionalInt;

/** One way in which a network lets the product down. */
public sealed interface Fault {

    /** Faults of the network's API. */
    sealed interface OfApi extends Fault {}

    /** Faults of the webhooks that the network sends. */
    sealed interface OfWebhook extends Fault {}

    /**
     * The call is refused with the network's own error.
     *
     * @param inSpanish whether the message comes in the page's language
     */
    record ApiError(int code, OptionalInt subcode, boolean inSpanish) implements OfApi {}

    /** The call is refused by something in front of the network, without the network's error body. */
    record HttpStatus(int status, boolean html) implements OfApi {}

    /** The call is done at once and its answer comes late. */
    record LateAnswer(Duration after) implements OfApi {}

    /** The call is done late, and answered then. */
    record LateAct(Duration after) implements OfApi {}

    /** Nothing is done and the connection closes without an answer. */
    record CloseBeforeAnswer() implements OfApi {}

    /** It is done, and the connection closes without an answer. */
    record PublishThenClose() implements OfApi {}

    /** It is done, and the answer says that it failed. */
    record AcceptThenFail() implements OfApi {}

    /** Nothing is done; the error stands so late in the body that a hasty reader overlooks it. */
    record ErrorLateInBody() implements OfApi {}

    /** It is done, and the answer repeats the id of what the page wrote before. */
    record DuplicateId() implements OfApi {}

    /** It is taken, and told later by webhook that it failed with that code: the customer never gets it. */
    record FailedLater(int code) implements OfApi {}

    /** Signed with a secret that nobody has. */
    record WrongSignature() implements OfWebhook {}

    /** Signed with the secret before the last rotation. */
    record OldSecret() implements OfWebhook {}

    /** Never sent. */
    record Drop() implements OfWebhook {}
}
