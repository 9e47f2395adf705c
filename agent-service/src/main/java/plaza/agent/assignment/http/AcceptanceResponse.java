package plaza.agent.assignment.http;

import java.util.UUID;

/**
 * What the agent owns now.
 *
 * @param epoch to be sent with replies
 */
public record AcceptanceResponse(UUID conversationId, long epoch) {}
