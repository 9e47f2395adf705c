package plaza.platform.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as an administrator sees it.
 *
 * @param consumer who could not handle it
 * @param part which part of the record, a JSON pointer; empty for the whole
 * @param reason a stable word
 * @param detail what was found
 * @param bytes size of the payload
 */
@Schema(name = "DeadLetter")
public record DeadLetterResponse(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String part,
        String reason,
        String detail,
        int bytes,
        Instant createdAt,
        @Schema(nullable = true) @Nullable Instant replayedAt,
        int replays) {

    static DeadLetterResponse of(DeadLetterRow row) {
        return new DeadLetterResponse(
                row.id,
                row.consumer,
                row.topic,
                row.partition,
                row.offset,
                row.part,
                row.reason,
                row.detail,
                row.payload.length,
                row.createdAt,
                row.replayedAt,
                row.replays);
    }
}
