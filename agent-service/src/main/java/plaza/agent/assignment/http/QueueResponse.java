package plaza.agent.assignment.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.QueueCounts;
import plaza.platform.web.Page;

/**
 * One page of the queue with how much there is in all.
 *
 * @param items by deadline
 */
public record QueueResponse(
        List<QueueItemResponse> items,
        @Schema(nullable = true) @Nullable String nextCursor,
        Counts counts) {

    /** How much there is, whatever the page. */
    public record Counts(
            long waiting,
            long offered,
            long assigned,
            @Schema(nullable = true) @Nullable Instant oldestQueuedAt) {}

    static QueueResponse of(Page<QueueItemResponse> page, QueueCounts counts) {
        return new QueueResponse(
                page.items(),
                page.nextCursor(),
                new Counts(
                        counts.waiting(),
                        counts.offered(),
                        counts.assigned(),
                        counts.oldestQueuedAt().orElse(null)));
    }
}
