package plaza.ingestion.attachment.model;

import java.util.UUID;

/** Names the bytes of one attachment, as long as they are kept. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
