package plaza.conversation.capability.model;

import java.time.Instant;
import java.util.Optional;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Message;

/**
 * What capabilities depend on.
 *
 * @param target what would be answered or acted on
 * @param lastInPrivate the last that the customer said in private in the case
 * @param isAnsweredInPrivate true where the target had its private reply
 * @param isResolved true where the case is closed
 * @param mode how much of the account's work goes through here
 */
public record Facts(
        Optional<Message> target,
        Optional<Message> lastInPrivate,
        boolean isAnsweredInPrivate,
        boolean isResolved,
        AccountMode mode) {

    /** The same of an account whose answers leave from here. */
    public Facts(
            Optional<Message> target,
            Optional<Message> lastInPrivate,
            boolean isAnsweredInPrivate,
            boolean isResolved) {
        this(target, lastInPrivate, isAnsweredInPrivate, isResolved, AccountMode.ANSWER);
    }

    /** The same of an account in that mode. */
    public Facts in(AccountMode other) {
        return new Facts(target, lastInPrivate, isAnsweredInPrivate, isResolved, other);
    }

    /** When something was said: a network whose clock is ahead gives nobody more time. */
    static Instant saidAt(Message message) {
        Instant createdAt = message.getCreation().act().createdAt();
        Instant receivedAt = message.getCreation().receivedAt();
        return createdAt.isBefore(receivedAt) ? createdAt : receivedAt;
    }
}
