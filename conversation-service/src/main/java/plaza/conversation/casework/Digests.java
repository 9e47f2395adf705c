package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.vocabulary.model.ConversationId;

/** Digests of the messages of a case, without reading them one by one. */
public interface Digests {

    /**
     * {@link Digest#of} all messages of the case, those kept in the present transaction included.
     *
     * @param from nobody waits for us with what was said earlier
     */
    Uni<Digest> get(ConversationId conversation, Instant from);
}
