package plaza.conversation.closing;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.vocabulary.model.ConversationId;

/** The closings of cases by our own people. */
public interface Closings {

    /** Keeps one, with which messages of the customer were known then, and who did it in the audit trail. */
    Uni<Void> add(UUID id, ConversationId conversation, Closing closing);
}
