package plaza.conversation.imports;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Report;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Which cases of which source were brought over. Called within a transaction. */
public interface ImportedCases {

    /** True where this case of that source is here already. */
    Uni<Boolean> isKnown(String source, String caseId);

    /**
     * Notes where a case went. Fails with a conflict where somebody else just brought it.
     *
     * @param opened true where it opened the conversation, and did not join one that stood
     */
    Uni<Void> add(Order order, String caseId, ConversationId conversation, boolean opened, Instant at);

    /** Keeps that these messages of a case were done with before it came here. */
    Uni<Void> close(UUID id, ConversationId conversation, Closing closing, Collection<MessageId> done);

    /** Writes down who brought over how much. */
    Uni<Void> note(UUID id, Order order, Report report);
}
