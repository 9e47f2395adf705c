package plaza.conversation.matching.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ThreadId;

/**
 * One thread of a case of two customers that are joined.
 *
 * @param thread null for a case without any, all of which goes on in another
 * @param theirs true where it came with the customer who was joined, or only they spoke in it since
 */
public record Strand(@Nullable ThreadId thread, ConversationId conversation, boolean theirs) {}
