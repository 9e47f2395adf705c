package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one period in which the turn is ours. */
public record TurnId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
