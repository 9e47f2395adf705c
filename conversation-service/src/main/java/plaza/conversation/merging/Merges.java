package plaza.conversation.merging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** What belongs to which case, where cases were merged. */
public interface Merges {

    /**
     * Moves all that belongs to one case into the other (threads, messages, replies, closings, notes, acts of moderation,
     * commitments, deflections),
     * remembers what came from where, and keeps who did it in the audit trail.
     */
    Uni<Void> merge(UUID id, ConversationId absorbed, ConversationId survivor, AgentId by, Instant at);

    /**
     * Moves back what came from that case, with what was said since in its threads; the rest stays. Keeps who did it in the
     * audit trail.
     */
    Uni<Void> unmerge(ConversationId absorbed, ConversationId survivor, AgentId by, Instant at);
}
