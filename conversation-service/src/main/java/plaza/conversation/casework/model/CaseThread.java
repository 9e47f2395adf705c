package plaza.conversation.casework.model;

import plaza.conversation.message.model.Placement;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.ThreadId;

/**
 * What one customer says under one order key (DESIGN 4.2). A case has one or more of them.
 */
public record CaseThread(ThreadId id, OrderKey orderKey, CustomerId customer, ConversationId conversation) {

    /** The place of a message in this thread. */
    public Placement place() {
        return new Placement(id, conversation);
    }
}
