package plaza.conversation.incident.model;

import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;

/** Something about an incident that was approved to be told to customers, by each one's owner and in their own words. */
public record Fact(UUID id, String text, Instant at, AgentId by) {

    /** The most facts of an incident. */
    public static final int MOST = 200;
}
