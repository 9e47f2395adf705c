package plaza.agent.assignment.model;

import plaza.agent.vocabulary.model.OfferId;

/** Why an answer to an offer is refused. */
public sealed interface OfferRefusal {

    /** There is none of that id for that agent. */
    record Unknown(OfferId offer) implements OfferRefusal {}

    /** It ended: ran out, was declined, or the answer is no longer needed. */
    record Expired(OfferId offer, OfferState state) implements OfferRefusal {}

    /** The conversation is in somebody's hands: another's, or one's own where one declines after accepting. */
    record Taken(OfferId offer) implements OfferRefusal {}
}
