package plaza.conversation.directory.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * An agent as agent-service last told of them.
 *
 * @param name for colleagues
 * @param publicName for customers
 * @param site slug
 * @param changedAt when it became so
 */
public record Colleague(AgentId id, String name, String publicName, String site, Instant changedAt) {}
