package plaza.ingestion.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.model.FileClaim;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Scan;
import plaza.ingestion.attachment.model.StoredFile;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;

/** Files for tests: a picture on the wall unless said otherwise. */
public final class AFile {

    public static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    public static final String URL = "https://scontent.xx.fbcdn.net/v/55.jpg?oe=6A1F";
    public static final StoredFile STORED = new StoredFile(3, "ab".repeat(32), FileType.PNG);

    private AFile() {}

    /** Due now. */
    public static MessageFile waiting() {
        return waitingSince(NOW);
    }

    /** Due, and heard of, at that moment. */
    public static MessageFile waitingSince(Instant moment) {
        return file("facebook", null, URL, moment, new FileState.Waiting(0, moment));
    }

    /** One that WhatsApp tells by its id. */
    public static MessageFile askedFor() {
        return file("whatsapp", "55", null, NOW, new FileState.Waiting(1, NOW));
    }

    /** In that state. */
    public static MessageFile in(FileState state) {
        return file("facebook", null, URL, NOW, state);
    }

    /** A picture that one of us put here then. */
    public static MessageFile uploadedAt(Instant moment) {
        FileOrder order = new FileOrder(
                new FileId(UUID.randomUUID()),
                null,
                new AccountRef(new ChannelName("facebook"), new NetworkId("100000000000001")),
                new FileClaim("image", null, "señal.png"),
                null,
                null,
                moment);
        return new MessageFile(order, new FileState.Stored(STORED, Scan.CLEAN), 1);
    }

    private static MessageFile file(
            String channel, @Nullable String networkId, @Nullable String url, Instant moment, FileState state) {
        FileOrder order = new FileOrder(
                new FileId(UUID.randomUUID()),
                UUID.randomUUID(),
                new AccountRef(new ChannelName(channel), new NetworkId("100000000000001")),
                new FileClaim("image", "image/png", "señal.png"),
                networkId == null ? null : new NetworkId(networkId),
                url,
                moment);
        return new MessageFile(order, state, 1);
    }
}
