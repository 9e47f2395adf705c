package plaza.ingestion.channel;

import java.util.UUID;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.platform.ids.NamedIds;

/** Ids of interactions: UUIDv5 of the deduplication key, so that the same delivery always has the same id. */
public final class InteractionIds {

    /** Never to be changed: every id that was ever published hangs on it. */
    private static final UUID NAMESPACE = UUID.fromString("7a1f2d0e-3c55-4b8e-9d6a-51c0a7e4b2f3");

    private static final NamedIds IDS = NamedIds.in(NAMESPACE);

    private InteractionIds() {}

    /** The id of the interaction with this key. */
    public static UUID of(DedupeKey key) {
        return IDS.of(key.value());
    }
}
