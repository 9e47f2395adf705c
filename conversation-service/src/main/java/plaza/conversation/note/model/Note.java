package plaza.conversation.note.model;

import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.TextLimit;

/**
 * What somebody of ours tells colleagues about a case. Customers never see it.
 *
 * @param by who wrote it
 */
public record Note(UUID id, ConversationId conversation, AgentId by, String text, Instant at) {

    /** How long it may be. */
    public static final TextLimit LIMIT = TextLimit.characters(4_000);
}
