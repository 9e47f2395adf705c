package plaza.agent.assignment.model;

import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.OfferId;

/**
 * An offer as it is remembered.
 *
 * @param id names it
 * @param conversation of which conversation
 * @param to whom it was made
 * @param state what became of it
 * @param epoch of the ownership when it ended, or was made while it is open
 */
public record KnownOffer(OfferId id, ConversationId conversation, AgentId to, OfferState state, Epoch epoch) {}
