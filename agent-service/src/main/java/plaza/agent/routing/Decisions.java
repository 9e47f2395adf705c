package plaza.agent.routing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.agent.routing.model.Explanation;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;

/** Why offers were made to whom they were made. */
public interface Decisions {

    /** A decision that led to an offer. */
    record Kept(OfferId offer, Explanation explanation) {}

    /** Keeps decisions, in the present transaction. */
    Uni<Void> add(List<Kept> decisions);

    /** The conversation's last one. */
    Uni<Optional<Explanation>> findLast(ConversationId conversation);
}
