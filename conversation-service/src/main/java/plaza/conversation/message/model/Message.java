package plaza.conversation.message.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.MessageId;

/**
 * One message: from a customer, or written by our own account.
 *
 * @param id ours
 * @param key the network's
 * @param content what is known of it
 * @param placement the case that it stands in; null while it waits for its creation or for what it answers
 */
public record Message(
        MessageId id,
        MessageKey key,
        MessageContent content,
        @Nullable Placement placement) {

    /** A message of which this is the first thing heard. */
    public static Message firstHeard(MessageId id, Interaction heard) {
        return new Message(id, heard.key(), MessageContent.of(heard), null);
    }

    /** This message with one more thing heard of it. */
    public Message hearing(Interaction heard) {
        return new Message(id, key, content.join(MessageContent.of(heard)), placement);
    }

    /** This message in its case. */
    public Message placedIn(Placement place) {
        return new Message(id, key, content, place);
    }

    /** Where it stands, if it does. */
    public Optional<Placement> findPlacement() {
        return Optional.ofNullable(placement);
    }

    /** What it waits for, if it is ours and has no case yet. */
    public Optional<Anchor> findAnchor() {
        return content.findCreation().flatMap(creation -> Anchor.find(key, creation));
    }

    /** How a message of a case came into being; a message is placed only once that is known. */
    public Creation getCreation() {
        return content.findCreation()
                .orElseThrow(() -> new IllegalStateException("message " + id + " has no creation and no case"));
    }
}
