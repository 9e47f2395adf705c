package plaza.conversation.commitment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as people see it.
 *
 * @param ownerName of who gave their word, for colleagues; null where the directory has not told it
 * @param at when it was looked at
 */
public record SignedCommitment(
        Commitment commitment, @Nullable String ownerName, Instant at) {}
