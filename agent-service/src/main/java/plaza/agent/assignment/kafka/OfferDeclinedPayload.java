package plaza.agent.assignment.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code agent.offer-declined.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferDeclinedPayload(
        UUID conversationId,
        UUID turnId,
        UUID offerId,
        String agentId,
        String agentSite,
        @Nullable String team,
        long epoch,
        String channel,
        String brand,
        String site,
        Instant at,
        @Nullable String reason) {}
