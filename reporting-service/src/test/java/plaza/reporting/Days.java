package plaza.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A day of its own for each test, so that tests share a database and no row. */
public final class Days {

    private static final Instant FIRST = Instant.parse("2027-01-01T00:00:00Z");
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Days() {}

    /** Midnight, UTC, of a day that no other test has. */
    public static Instant next() {
        return FIRST.plus(Duration.ofDays(2L * GIVEN.incrementAndGet()));
    }
}
