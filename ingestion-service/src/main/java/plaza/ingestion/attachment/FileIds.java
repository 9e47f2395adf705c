package plaza.ingestion.attachment;

import java.util.UUID;
import plaza.ingestion.attachment.model.FileId;
import plaza.platform.ids.NamedIds;

/** Ids of files: UUIDv5 of the interaction and the attachment's place in it, so that a replay names the same file. */
public final class FileIds {

    /** Never to be changed: every id that was ever published hangs on it. */
    private static final UUID NAMESPACE = UUID.fromString("c1c7a1de-6c0b-4f0e-8e0f-2f1d8b7b9a54");

    private static final NamedIds IDS = NamedIds.in(NAMESPACE);

    private FileIds() {}

    /** The file of the attachment with this number, from 0. */
    public static FileId of(UUID interaction, int number) {
        return new FileId(IDS.of(interaction + "/" + number));
    }
}
