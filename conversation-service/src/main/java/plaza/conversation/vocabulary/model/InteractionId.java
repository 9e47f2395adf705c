package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one thing that ingestion told us; the same delivery always has the same id. */
public record InteractionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
