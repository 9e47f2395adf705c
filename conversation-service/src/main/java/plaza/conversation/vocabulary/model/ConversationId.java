package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one case. */
public record ConversationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
