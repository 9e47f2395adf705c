package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.turn.model.Reasons;

/** Payload of {@code conversation.conversation-resolved.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationResolvedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        String reason,
        @Nullable String resolvedBy,
        Instant at,
        @Nullable ChosenReasons reasons,
        @Nullable Boolean zeroDerivation,
        @Nullable Integer transfers,
        @Nullable Integer deflections) {

    /** What it was about. */
    record ChosenReasons(long version, String product, String cause, String resolution, String area) {

        static ChosenReasons of(Reasons reasons) {
            return new ChosenReasons(
                    reasons.version(), reasons.product(), reasons.cause(), reasons.resolution(), reasons.area());
        }
    }
}
