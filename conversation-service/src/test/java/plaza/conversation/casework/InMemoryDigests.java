package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.vocabulary.model.ConversationId;

/** Digests by the rule itself. */
public final class InMemoryDigests implements Digests {

    private final InMemoryMessages messages;

    public InMemoryDigests(InMemoryMessages messages) {
        this.messages = messages;
    }

    @Override
    public Uni<Digest> get(ConversationId conversation) {
        return Uni.createFrom().item(() -> Digest.of(messages.of(conversation)));
    }
}
