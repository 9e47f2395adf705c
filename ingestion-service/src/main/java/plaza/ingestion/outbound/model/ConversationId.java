package plaza.ingestion.outbound.model;

import java.util.UUID;

/**
 * Which conversation a reply belongs to: the key of everything that is told of it.
 *
 * @param value UUIDv7
 */
public record ConversationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
