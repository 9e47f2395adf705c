package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Sending;

/**
 * The values of {@code ingestion.reply-leaving.v1} and its kin: what is said of every state, and what one of them adds.
 * Members of other states are left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryPayload(
        UUID replyId,
        UUID conversationId,
        String channel,
        String accountId,
        Instant at,
        @Nullable String externalId,
        @Nullable Instant publishedAt,
        @Nullable Boolean reconciled,
        @Nullable String reason,
        @Nullable Integer code,
        @Nullable Integer subcode,
        @Nullable Instant until) {

    /** The line as its readers see it. */
    static DeliveryPayload of(Sending sending) {
        return switch (sending.delivery()) {
            case Delivery.Queued ignored -> plain(sending);
            case Delivery.Leaving ignored -> plain(sending);
            case Delivery.Unknown ignored -> plain(sending);
            case Delivery.Held held ->
                new DeliveryPayload(
                        sending.reply().id().value(),
                        sending.reply().conversation().value(),
                        sending.reply().account().channel().value(),
                        sending.reply().account().id().value(),
                        sending.changedAt(),
                        null,
                        null,
                        null,
                        held.reason().label(),
                        null,
                        null,
                        held.until().orElse(null));
            case Delivery.Published published ->
                new DeliveryPayload(
                        sending.reply().id().value(),
                        sending.reply().conversation().value(),
                        sending.reply().account().channel().value(),
                        sending.reply().account().id().value(),
                        sending.changedAt(),
                        published.externalId().value(),
                        published.publishedAt(),
                        published.reconciled(),
                        null,
                        null,
                        null,
                        null);
            case Delivery.Undelivered undelivered ->
                new DeliveryPayload(
                        sending.reply().id().value(),
                        sending.reply().conversation().value(),
                        sending.reply().account().channel().value(),
                        sending.reply().account().id().value(),
                        sending.changedAt(),
                        undelivered.externalId().value(),
                        undelivered.publishedAt(),
                        null,
                        undelivered.cause().reason().label(),
                        undelivered.cause().code(),
                        null,
                        null);
            case Delivery.Refused refused ->
                new DeliveryPayload(
                        sending.reply().id().value(),
                        sending.reply().conversation().value(),
                        sending.reply().account().channel().value(),
                        sending.reply().account().id().value(),
                        sending.changedAt(),
                        null,
                        null,
                        null,
                        refused.cause().reason().label(),
                        refused.cause().code(),
                        refused.cause().subcode(),
                        null);
        };
    }

    private static DeliveryPayload plain(Sending sending) {
        return new DeliveryPayload(
                sending.reply().id().value(),
                sending.reply().conversation().value(),
                sending.reply().account().channel().value(),
                sending.reply().account().id().value(),
                sending.changedAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
