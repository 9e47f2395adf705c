package plaza.agent.vocabulary.model;

import java.util.UUID;

/** Names one offer of work to one agent. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
