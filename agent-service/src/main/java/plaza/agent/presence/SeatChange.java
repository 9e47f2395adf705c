package plaza.agent.presence;

import java.time.Instant;
import plaza.agent.presence.model.Seat;

/**
 * What became of a seat.
 *
 * @param before as it was read
 * @param next as it is now
 * @param at when
 */
public record SeatChange(Seat before, Seat next, Instant at) {

    /** True where those who watch people see a difference. */
    public boolean isVisible() {
        return !next.looksLike(before);
    }
}
