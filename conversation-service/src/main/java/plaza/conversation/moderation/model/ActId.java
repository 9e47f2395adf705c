package plaza.conversation.moderation.model;

import java.util.UUID;

/** Names one act of moderation, from the decision to what became of it. */
public record ActId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
