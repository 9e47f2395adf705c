package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Whose customer somebody is: the agent who owns an open case of theirs reads what was before, whoever had it and on
 * whatever site, and nothing else there (DESIGN 4.9).
 */
public interface OwnCustomers {

    /** True where the agent owns an open case of that customer. */
    Uni<Boolean> isOwn(CustomerId customer, AgentId agent);

    /** True where the agent owns an open case of the customer whose case this is. */
    Uni<Boolean> isOfOwn(ConversationId past, AgentId agent);

    /** Keeps in the audit trail that the agent read a case which is in sight for the customer's sake alone. */
    Uni<Void> noteReading(ConversationId past, AgentId agent);
}
