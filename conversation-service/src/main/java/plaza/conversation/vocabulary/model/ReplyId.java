package plaza.conversation.vocabulary.model;

import java.util.UUID;

/** Names one reply of ours, from its approval to what stands on the network. */
public record ReplyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
