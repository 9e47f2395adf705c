package plaza.conversation.message.model;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a message.
 *
 * @param type image, video, file … as the network says
 * @param id the network's id
 * @param url where the network serves it; such addresses expire
 * @param name what it is called, where told
 * @param fileId names its bytes at ingestion-service; null where none are kept
 */
public record Attachment(
        String type,
        @Nullable String id,
        @Nullable String url,
        @Nullable String name,
        @Nullable UUID fileId) {

    /** A thing without bytes of which only id and place are known. */
    public Attachment(String type, @Nullable String id, @Nullable String url) {
        this(type, id, url, null, null);
    }

    /** Its bytes at ingestion-service, where any are kept. */
    public Optional<UUID> findFile() {
        return Optional.ofNullable(fileId);
    }
}
