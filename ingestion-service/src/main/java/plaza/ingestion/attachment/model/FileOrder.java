package plaza.ingestion.attachment.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;

/**
 * A file that is to be fetched.
 *
 * @param id ours
 * @param interaction that told of it; it is forgotten with it. Null where one of us put it here
 * @param account whose message it hangs on
 * @param claim what is said of it
 * @param networkId the network's id of it, where told
 * @param url where it lies, where told
 * @param receivedAt when we heard of it
 */
public record FileOrder(
        FileId id,
        @Nullable UUID interaction,
        AccountRef account,
        FileClaim claim,
        @Nullable NetworkId networkId,
        @Nullable String url,
        Instant receivedAt) {}
