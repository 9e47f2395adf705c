package plaza.simulator.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of the local platform: the system's plus the offset. Milliseconds, as everywhere in Plaza. */
public final class MovableClock {
    private final Clock system;
    private final ClockOffset offset;

    public MovableClock(Clock system, ClockOffset offset) {
        this.system = system;
        this.offset = offset;
    }

    public Instant now() {
        return system.instant().plus(offset.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    public Duration offset() {
        return offset.get();
    }

    public Duration advance(Duration move) {
        return offset.add(move);
    }
}
