package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** The agents who were offered a case or owned it, now or formerly: they see it (DESIGN 4.9). */
public interface Involvements {

    /** From now on the agent is involved; nothing happens where they are already. */
    Uni<Void> add(ConversationId conversation, AgentId agent);

    /** Everybody involved. */
    Uni<Set<AgentId>> list(ConversationId conversation);

    /** Everybody involved in each of these; a case without anybody is not named. */
    Uni<Map<ConversationId, Set<AgentId>>> list(Collection<ConversationId> conversations);
}
