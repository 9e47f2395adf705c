package plaza.conversation.closing.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.reason.model.Choice;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * An agent asks to close a case.
 *
 * @param epoch the ownership that the page saw
 * @param reason null where the agent gives none: it follows from whether the case was answered
 * @param about what the matter was about; null where nobody said
 * @param waiver why the square is not told how it ended; null where it is, or need not be
 */
public record Closure(
        ConversationId conversation,
        AgentId agent,
        long epoch,
        @Nullable Resolution reason,
        @Nullable Choice about,
        @Nullable Waiver waiver,
        Sight sight) {}
