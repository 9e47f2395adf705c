package plaza.simulator.clock;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** An offset of this process alone, for a simulator that runs by itself. */
public final class OwnOffset implements ClockOffset {
    private final AtomicLong millis = new AtomicLong();

    @Override
    public Duration get() {
        return Duration.ofMillis(millis.get());
    }

    @Override
    public Duration add(Duration move) {
        return Duration.ofMillis(millis.addAndGet(move.toMillis()));
    }
}
