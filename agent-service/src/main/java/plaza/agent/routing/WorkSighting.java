package plaza.agent.routing;

import java.util.Optional;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.Pool;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * A piece of work as it is now.
 *
 * @param conversation whose
 * @param pool who decides it
 * @param waiting what it asks for; empty where it does not wait
 * @param because the noted reason why it waits
 */
public record WorkSighting(
        ConversationId conversation, Pool pool, Optional<Demand> waiting, Optional<String> because) {}
