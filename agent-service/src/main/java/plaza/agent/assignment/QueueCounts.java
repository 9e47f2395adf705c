package plaza.agent.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * How much work there is.
 *
 * @param waiting nobody has it
 * @param offered shown to somebody
 * @param assigned in somebody's hands
 * @param oldestQueuedAt since when the oldest of the waiting has waited
 */
public record QueueCounts(long waiting, long offered, long assigned, Optional<Instant> oldestQueuedAt) {}
