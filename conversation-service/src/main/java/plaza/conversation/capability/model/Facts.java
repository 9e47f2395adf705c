package plaza.conversation.capability.model;

import java.time.Instant;
import java.util.Optional;
import plaza.conversation.message.model.Message;

/**
 * What capabilities depend on.
 *
 * @param target what would be answered or acted on
 * @param lastInPrivate the last that the customer said in private in the case
 * @param isAnsweredInPrivate true where the target had its private reply
 * @param isResolved true where the case is closed
 */
public record Facts(
        Optional<Message> target, Optional<Message> lastInPrivate, boolean isAnsweredInPrivate, boolean isResolved) {

    /** When something was said: a network whose clock is ahead gives nobody more time. */
    static Instant saidAt(Message message) {
        Instant createdAt = message.getCreation().act().createdAt();
        Instant receivedAt = message.getCreation().receivedAt();
        return createdAt.isBefore(receivedAt) ? createdAt : receivedAt;
    }
}
