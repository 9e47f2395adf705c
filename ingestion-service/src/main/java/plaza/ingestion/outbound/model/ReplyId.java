package plaza.ingestion.outbound.model;

import java.util.UUID;

/**
 * Which reply: given by conversation-service, the key of idempotency for all that follows.
 *
 * @param value UUIDv7
 */
public record ReplyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
