package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.Direction;

/**
 * The message that a list shows of a case.
 *
 * @param text as it stands; null where there is none or where it was removed
 * @param at when it was written, by the network
 */
public record LastMessage(@Nullable String text, Instant at, Direction direction) {

    /** Weakest first: what was removed, then by time, then by the network's id so that every order agrees. */
    static final Comparator<Message> ORDER = Comparator.<Message, Boolean>comparing(
                    message -> !message.content().isRemoved())
            .thenComparing(message -> message.getCreation().act().createdAt())
            .thenComparing(message -> message.key().externalId());

    static LastMessage of(Message message) {
        return new LastMessage(
                message.content().findShownText().orElse(null),
                message.getCreation().act().createdAt(),
                message.getCreation().act().direction());
    }
}
