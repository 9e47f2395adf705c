package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one message of ours to other services; the network's own name of it is {@code MessageKey}. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
