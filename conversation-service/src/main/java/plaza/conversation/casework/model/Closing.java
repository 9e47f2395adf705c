package plaza.conversation.casework.model;

import java.time.Instant;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AgentId;

/** One of us closed the case. */
public record Closing(Resolution reason, Instant at, AgentId by) {}
