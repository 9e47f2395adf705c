package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.OrderKey;

/** The threads of all cases. */
public interface Threads {

    /** What that customer says under that order key, if anything yet. */
    Uni<Optional<CaseThread>> find(OrderKey orderKey, CustomerId customer);

    /** The thread that was opened first under that order key, whoever's. */
    Uni<Optional<CaseThread>> findFirst(OrderKey orderKey);

    /** From now on what is said in that thread belongs to another case; what was said stays where it is. */
    Uni<Void> move(CaseThread thread, ConversationId to);

    /**
     * Keeps a new thread; its case must be kept.
     *
     * <p>Fails with a conflict where the customer already has a thread under that order key.
     */
    Uni<Void> add(CaseThread thread);
}
