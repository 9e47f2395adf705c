package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.Sending;

/** {@code ingestion.moderation-changed.v1}: how far an act on what stands on a network has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModerationPayload(
        UUID actId,
        UUID conversationId,
        String channel,
        String accountId,
        String act,
        String target,
        String state,
        Instant at,
        @Nullable String reason,
        @Nullable Integer code,
        @Nullable Integer subcode,
        @Nullable Instant until) {

    /** The line as its readers see it. */
    static ModerationPayload of(Sending sending) {
        return switch (sending.delivery()) {
            case Delivery.Queued ignored -> plain(sending, "accepted");
            case Delivery.Leaving ignored -> plain(sending, "leaving");
            case Delivery.Unknown ignored -> plain(sending, "outcome-unknown");
            case Delivery.Published ignored -> plain(sending, "done");
            case Delivery.Undelivered ignored -> plain(sending, "done");
            case Delivery.Held held ->
                of(sending, "held", held.reason().label(), null, held.until().orElse(null));
            case Delivery.Refused refused ->
                of(sending, "refused", refused.cause().reason().label(), refused.cause(), null);
        };
    }

    private static ModerationPayload plain(Sending sending, String state) {
        return of(sending, state, null, null, null);
    }

    private static ModerationPayload of(
            Sending sending,
            String state,
            @Nullable String reason,
            @Nullable RefusalCause cause,
            @Nullable Instant until) {
        Reply line = sending.reply();
        return new ModerationPayload(
                line.id().value(),
                line.conversation().value(),
                line.account().channel().value(),
                line.account().id().value(),
                line.intent().act().label(),
                line.inReplyTo().value(),
                state,
                sending.changedAt(),
                reason,
                cause == null ? null : cause.code(),
                cause == null ? null : cause.subcode(),
                until);
    }
}
