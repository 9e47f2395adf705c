package plaza.conversation.clock;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.vocabulary.model.ConversationId;

/** Tells facts of cases in which nothing else changed. Called within a transaction. */
@ApplicationScoped
public class TellOfCases {

    private final Conversations conversations;

    TellOfCases(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Tells them case by case, in their order. */
    public Uni<Void> tell(Map<ConversationId, List<CaseFact>> facts, Instant now) {
        return Multi.createFrom()
                .iterable(facts.keySet())
                .onItem()
                .transformToUniAndConcatenate(conversations::get)
                .map(current -> Settlement.telling(current, facts.getOrDefault(current.id(), List.of()), now))
                .collect()
                .asList()
                .chain(conversations::storeAll);
    }
}
