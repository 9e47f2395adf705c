package plaza.conversation.message.model;

import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ThreadId;

/** Where a message stands: a thread of a case. */
public record Placement(ThreadId thread, ConversationId conversation) {}
