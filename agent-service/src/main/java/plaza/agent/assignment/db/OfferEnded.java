package plaza.agent.assignment.db;

import java.util.UUID;

/**
 * What the agent's page is told when an offer ends.
 *
 * @param id the offer
 * @param outcome accepted, declined, or why it ran out
 */
record OfferEnded(String id, UUID conversationId, String outcome) {

    /** The name of the server-sent event. */
    static final String KIND = "offer-ended";
}
