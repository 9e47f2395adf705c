package plaza.conversation.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * The case was closed.
 *
 * @param by who of us did; null where nobody did, because the customer did not answer any more
 */
public record Closing(
        Resolution reason, Instant at, @Nullable AgentId by) {}
