package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
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
        @Nullable Instant until,
        @Nullable Step step) {

    /**
     * Which send of a reply it is, where there are several.
     *
     * @param number from 0
     * @param fileId of the file that goes along; left out where it is words alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(int number, int of, @Nullable UUID fileId) {

        static @Nullable Step of(Reply reply) {
            return reply.part().isWhole()
                    ? null
                    : new Step(
                            reply.part().number(),
                            reply.part().of(),
                            reply.file().map(Enclosure::id).orElse(null));
        }
    }

    /** What one of the states adds. */
    private record Added(
            @Nullable String externalId,
            @Nullable Instant publishedAt,
            @Nullable Boolean reconciled,
            @Nullable String reason,
            @Nullable Integer code,
            @Nullable Integer subcode,
            @Nullable Instant until) {

        static final Added NOTHING = new Added(null, null, null, null, null, null, null);
    }

    /** The line as its readers see it. */
    static DeliveryPayload of(Sending sending) {
        Reply reply = sending.reply();
        Added added = added(sending.delivery());
        return new DeliveryPayload(
                reply.part().reply().value(),
                reply.conversation().value(),
                reply.account().channel().value(),
                reply.account().id().value(),
                sending.changedAt(),
                added.externalId(),
                added.publishedAt(),
                added.reconciled(),
                added.reason(),
                added.code(),
                added.subcode(),
                added.until(),
                Step.of(reply));
    }

    private static Added added(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Queued ignored -> Added.NOTHING;
            case Delivery.Leaving ignored -> Added.NOTHING;
            case Delivery.Unknown ignored -> Added.NOTHING;
            case Delivery.Held held ->
                new Added(
                        null,
                        null,
                        null,
                        held.reason().label(),
                        null,
                        null,
                        held.until().orElse(null));
            case Delivery.Published published ->
                new Added(
                        published.externalId().value(),
                        published.publishedAt(),
                        published.reconciled(),
                        null,
                        null,
                        null,
                        null);
            case Delivery.Undelivered undelivered ->
                new Added(
                        undelivered.externalId().value(),
                        undelivered.publishedAt(),
                        null,
                        undelivered.cause().reason().label(),
                        undelivered.cause().code(),
                        null,
                        null);
            case Delivery.Refused refused ->
                new Added(
                        null,
                        null,
                        null,
                        refused.cause().reason().label(),
                        refused.cause().code(),
                        refused.cause().subcode(),
                        null);
        };
    }
}
