package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one customer, whatever the channel. */
public record CustomerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
