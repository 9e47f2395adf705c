package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;

/**
 * What our own account answered without us: whatever the customer had said by then. A function of the set of messages,
 * so it does not matter what was heard first.
 *
 * @param upTo when it last did; null where it never did
 */
public record OutsideAnswers(@Nullable Instant upTo) {

    /** Those among the messages of a case. */
    public static OutsideAnswers of(Collection<Message> messages) {
        return new OutsideAnswers(messages.stream()
                .filter(OutsideAnswers::isAnswer)
                .map(message -> message.getCreation().act().createdAt())
                .max(Comparator.naturalOrder())
                .orElse(null));
    }

    /** True where that message of a customer is answered. */
    public boolean cover(Message message) {
        return upTo != null && !message.getCreation().act().createdAt().isAfter(upTo);
    }

    private static boolean isAnswer(Message message) {
        return message.content().findCreation().filter(Creation::isOurs).isPresent()
                && message.content()
                        .findOutside()
                        .filter(AccountMode::takesWordsFromOutside)
                        .isPresent();
    }
}
