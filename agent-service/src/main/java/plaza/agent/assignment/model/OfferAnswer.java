package plaza.agent.assignment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.Epoch;

/** What an agent's answer to an offer comes to. */
public sealed interface OfferAnswer {

    /** It counts. */
    record Counts(WorkChange<?> change) implements OfferAnswer {

        /** The epoch after it. */
        public Epoch epoch() {
            return change.next().dossier().epoch();
        }
    }

    /** The same agent gave the same answer before: nothing changes. */
    record Repeated(Epoch epoch) implements OfferAnswer {}

    /** It does not count. */
    record Refused(OfferRefusal why) implements OfferAnswer {}

    /** The agent to whom the offer was made accepts. */
    static OfferAnswer accept(Work work, KnownOffer offer, Instant at) {
        if (work instanceof Offered open && open.offer().id().equals(offer.id())) {
            return open.offer().isOverAt(at)
                    ? new Refused(new OfferRefusal.Expired(offer.id(), OfferState.TIMED_OUT))
                    : new Counts(open.accept(at));
        }
        return switch (offer.state()) {
            case ACCEPTED -> new Repeated(offer.epoch());
            case OPEN, DECLINED, TIMED_OUT -> new Refused(late(work, offer));
        };
    }

    /** The agent to whom the offer was made declines; a decline that comes late is still a decline. */
    static OfferAnswer decline(Work work, KnownOffer offer, @Nullable String reason, Instant at) {
        if (work instanceof Offered open && open.offer().id().equals(offer.id())) {
            return new Counts(open.decline(reason, at));
        }
        return switch (offer.state()) {
            case DECLINED -> new Repeated(offer.epoch());
            case ACCEPTED -> new Refused(new OfferRefusal.Taken(offer.id()));
            case OPEN, TIMED_OUT -> new Refused(new OfferRefusal.Expired(offer.id(), OfferState.TIMED_OUT));
        };
    }

    private static OfferRefusal late(Work work, KnownOffer offer) {
        return work instanceof Assigned
                ? new OfferRefusal.Taken(offer.id())
                : new OfferRefusal.Expired(offer.id(), offer.state());
    }
}
