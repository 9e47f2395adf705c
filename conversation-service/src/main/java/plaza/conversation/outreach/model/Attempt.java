package plaza.conversation.outreach.model;

import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Somebody wanted to begin something with a customer, and what was decided.
 *
 * @param brand in whose name
 */
public record Attempt(
        UUID id, CustomerId customer, String brand, Occasion occasion, MayWeStart decision, Instant at, AgentId by) {}
