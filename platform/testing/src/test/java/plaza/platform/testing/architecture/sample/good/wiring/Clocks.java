package plaza.platform.testing.architecture.sample.good.wiring;

import java.time.Clock;

/** The one place that may. */
public final class Clocks {

    private Clocks() {}

    /** The system's. */
    public static Clock system() {
        return Clock.systemUTC();
    }
}
