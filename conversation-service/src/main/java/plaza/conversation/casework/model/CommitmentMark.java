package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * A commitment of which something is told.
 *
 * @param owner who gave their word
 */
public record CommitmentMark(UUID id, AgentId owner, Instant madeAt, Instant dueAt) {}
