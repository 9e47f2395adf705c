package plaza.workspace.clock;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;

/**
 * What the services' clocks show: the system's time plus the offset that the local platform may change at any moment.
 * Promises are counted by it. Sessions are not: tokens live in real time.
 */
public final class MovedClock {

    private final Clock system;
    private final ByteBuffer offset;

    MovedClock(Clock system, ByteBuffer offset) {
        this.system = system;
        this.offset = offset;
    }

    /** The moment, whole milliseconds. */
    public Instant instant() {
        return system.instant().plusMillis(aheadMillis());
    }

    /** How far it is ahead of the system's clock. */
    public long aheadMillis() {
        return offset.getLong(0);
    }
}
