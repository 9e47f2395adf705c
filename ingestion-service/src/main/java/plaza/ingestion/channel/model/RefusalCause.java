package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * Why, and by which words of the network.
 *
 * @param code the network's error code, null where it told none
 * @param subcode the network's subcode, null where it told none
 */
public record RefusalCause(
        RefusalReason reason,
        @Nullable Integer code,
        @Nullable Integer subcode) {

    /** A reason of ours. */
    public RefusalCause(RefusalReason reason) {
        this(reason, null, null);
    }
}
