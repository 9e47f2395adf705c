package plaza.conversation.closing;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.vocabulary.model.ConversationId;

/** The closings of cases by our own people. */
public interface Closings {

    /**
     * Keeps one, with which messages of the customer were known then, and who did it in the audit trail.
     *
     * @param waiver why the square is not told how it ended; null where nobody said that it is not
     */
    Uni<Void> add(UUID id, ConversationId conversation, Closing closing, @Nullable Waiver waiver);
}
