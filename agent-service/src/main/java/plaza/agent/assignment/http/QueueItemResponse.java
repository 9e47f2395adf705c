package plaza.agent.assignment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.vocabulary.model.AgentId;

/** Work in the queue. */
public record QueueItemResponse(
        UUID conversationId,
        UUID turnId,
        String channel,
        String brand,
        String site,
        String language,
        Instant queuedAt,
        Instant deadline,
        String state,
        @Schema(nullable = true) @Nullable String offeredTo,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable String waitingBecause) {

    static QueueItemResponse of(QueuedWork work) {
        return new QueueItemResponse(
                work.conversation().value(),
                work.need().turn().value(),
                work.need().channel().label(),
                work.need().brand().slug(),
                work.need().site().slug(),
                work.need().language().code(),
                work.queuedAt(),
                work.need().deadline(),
                work.state(),
                work.offeredTo().map(AgentId::value).orElse(null),
                work.owner().map(AgentId::value).orElse(null),
                work.waitingBecause().orElse(null));
    }
}
