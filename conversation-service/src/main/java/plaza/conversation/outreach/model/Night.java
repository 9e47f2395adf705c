package plaza.conversation.outreach.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When we leave somebody alone, each day, by the clock on their wall; it may pass midnight.
 *
 * @param from the first moment of it
 * @param until the first moment after it; the same as the first where there is no such time
 */
public record Night(LocalTime from, LocalTime until) {

    /** When it ends, where it is now; empty where it is not. */
    public Optional<Instant> endOf(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        return isAt(there.toLocalTime()) ? Optional.of(next(there)) : Optional.empty();
    }

    private boolean isAt(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    private Instant next(ZonedDateTime there) {
        ZonedDateTime today = there.toLocalDate().atTime(until).atZone(there.getZone());
        return (today.isAfter(there)
                        ? today
                        : there.toLocalDate().plusDays(1).atTime(until).atZone(there.getZone()))
                .toInstant();
    }
}
