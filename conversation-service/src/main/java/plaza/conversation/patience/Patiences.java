package plaza.conversation.patience;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.vocabulary.model.ConversationId;

/** How long brands wait, and where that ends. Called within a transaction, or a session where nothing is changed. */
public interface Patiences {

    /** How long that brand waits. */
    Uni<Patience> get(String brand);

    /** Keeps it, with who changed it in the audit trail. */
    Uni<Void> keep(Patience patience, String by);

    /**
     * Some cases in which a customer did not answer as long as their brand waits, who waited longest first. Nobody else
     * takes or changes them until this transaction ends; those at which others are at work are passed over.
     */
    Uni<List<ConversationId>> take(Instant now, int atMost);
}
