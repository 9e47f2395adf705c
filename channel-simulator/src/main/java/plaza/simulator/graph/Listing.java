package plaza.simulator.graph;

import java.time.Instant;
import java.util.Optional;

/**
 * How a list shall be given.
 *
 * @param allLevels {@code filter=stream}: replies beside the comments they answer
 * @param newestFirst {@code order=reverse_chronological}
 * @param limit items on one page
 * @param summary whether the total is told
 */
record Listing(
        boolean allLevels,
        boolean newestFirst,
        int limit,
        Optional<Cursor> after,
        Optional<Cursor> before,
        Optional<Instant> since,
        Optional<Instant> until,
        boolean summary) {}
