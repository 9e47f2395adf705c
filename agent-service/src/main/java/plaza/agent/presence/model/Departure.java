package plaza.agent.presence.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an absent agent still has to hand over, and when.
 *
 * @param offersAt when their open offers go on to others; null where there is nothing to hand over
 * @param workAt when their work returns to the queue; null where it stays
 */
public record Departure(
        @Nullable Instant offersAt, @Nullable Instant workAt) {

    /** Nothing leaves. */
    public static final Departure NONE = new Departure(null, null);

    /** The offers have gone on. */
    Departure withoutOffers() {
        return new Departure(null, workAt);
    }

    /** The work has gone back. */
    Departure withoutWork() {
        return new Departure(offersAt, null);
    }

    boolean hasOffersDue(Instant at) {
        return offersAt != null && !offersAt.isAfter(at);
    }

    boolean hasWorkDue(Instant at) {
        return workAt != null && !workAt.isAfter(at);
    }
}
