package plaza.simulator.clock;

import java.time.Duration;

/** How far all clocks of the local platform are ahead of the system's. */
public interface ClockOffset {
    Duration get();

    /** @return the offset after the move */
    Duration add(Duration move);
}
