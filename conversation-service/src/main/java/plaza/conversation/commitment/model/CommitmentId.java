package plaza.conversation.commitment.model;

import java.util.UUID;

/** Names one commitment. */
public record CommitmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
