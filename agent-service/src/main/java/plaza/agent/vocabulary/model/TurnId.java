package plaza.agent.vocabulary.model;

import java.util.UUID;

/** Names one turn of a conversation: from the moment when an answer is needed until it is not. */
public record TurnId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
