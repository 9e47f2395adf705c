package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.MessageId;

/**
 * Which messages of a customer are done with. A set of facts: it does not matter in which order they were heard.
 *
 * @param answered known when a reply was approved that stands on the network
 * @param closed known when one of us closed the case
 * @param last the last closing that counts
 * @param brought true where the case was opened by bringing it over: somebody may have answered before that
 * @param invitedAt when a private reply to public words last appeared on the network; null where none did
 * @param endedAt when the square was last told how it ended, or somebody said why not; null where neither was done
 */
public record Settled(
        Set<MessageId> answered,
        Set<MessageId> closed,
        @Nullable Closing last,
        boolean brought,
        @Nullable Instant invitedAt,
        @Nullable Instant endedAt) {

    /** Nobody ever answered, nobody closed. */
    public static final Settled NOTHING = new Settled(Set.of(), Set.of(), null, false, null, null);

    /** Copies what could change under it. */
    public Settled {
        answered = Set.copyOf(answered);
        closed = Set.copyOf(closed);
    }

    boolean isOpen(Message message) {
        return !closed.contains(message.id());
    }

    boolean isWaiting(Message message) {
        return isOpen(message) && !answered.contains(message.id());
    }

    Optional<Closing> findLast() {
        return Optional.ofNullable(last);
    }
}
