package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one thread: what one customer says under one order key. */
public record ThreadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
