package plaza.ingestion.channel.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that our account wrote on a network.
 *
 * @param id the network's
 * @param parentId what it answers; the network may have put it under the root of what was answered
 * @param text as it stands there, null where only its arrival was told
 * @param createdAt by the network's clock, often in whole seconds
 * @param withFile true where a file hangs on it
 */
public record OwnWord(
        NetworkId id,
        @Nullable NetworkId parentId,
        @Nullable String text,
        Instant createdAt,
        boolean withFile) {

    /** Words on which nothing hangs. */
    public OwnWord(NetworkId id, @Nullable NetworkId parentId, @Nullable String text, Instant createdAt) {
        this(id, parentId, text, createdAt, false);
    }
}
