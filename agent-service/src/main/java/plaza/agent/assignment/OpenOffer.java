package plaza.agent.assignment;

import java.time.Instant;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.Offer;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * An open offer with what it is about, as its agent sees it.
 *
 * @param offer the offer
 * @param conversation of which conversation
 * @param need what is asked for
 * @param queuedAt since when it has waited
 */
public record OpenOffer(Offer offer, ConversationId conversation, Need need, Instant queuedAt) {}
