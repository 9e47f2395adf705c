package plaza.ingestion.outbound.kafka;

import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.ingestion.outbound.model.StrayWord;

/** {@code ingestion.published-outside.v1}: words of our own account that are no reply of the ledger. */
public record OutsidePayload(
        UUID interactionId,
        String channel,
        String accountId,
        String brand,
        String site,
        String language,
        String externalId,
        String orderKey,
        Instant occurredAt,
        Instant receivedAt,
        String mode,
        Instant at) {

    /** The words as their readers hear of them. */
    static OutsidePayload of(OutsideWord outside) {
        StrayWord stray = outside.stray();
        return new OutsidePayload(
                stray.interaction(),
                stray.account().channel().value(),
                stray.account().id().value(),
                stray.home().brand(),
                stray.home().site(),
                stray.home().language(),
                stray.word().id().value(),
                stray.orderKey(),
                stray.word().createdAt(),
                stray.receivedAt(),
                outside.mode().label(),
                outside.at());
    }
}
