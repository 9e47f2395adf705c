package plaza.conversation.promise.model;

import java.util.UUID;

/** Names one policy. */
public record PolicyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
