package plaza.agent.assignment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.agent.assignment.model.KnownOffer;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;

/** All offers ever made. */
public interface Offers {

    /** Whose work an offer to that agent is of; empty where there is no such offer to them. */
    Uni<Optional<ConversationId>> findConversation(OfferId id, AgentId to);

    /** The offer as it is now; it must exist. Read after its work, so that it cannot change underneath. */
    Uni<KnownOffer> get(OfferId id);

    /** The agent's open offers, by deadline. */
    Uni<List<OpenOffer>> listOpen(AgentId to);

    /** Conversations whose open offer is over at that instant, those that ended first before others. */
    Uni<List<ConversationId>> listOver(Instant at, int limit);
}
