package plaza.conversation.clock.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.clock.model.ShownClock;

/** A clock of a case. */
@Schema(
        name = "SlaClock",
        requiredProperties = {
            "metric",
            "standing",
            "since",
            "targetSeconds",
            "warnAt",
            "dueAt",
            "pausedFor",
            "leftSeconds",
            "stoppedAt"
        })
public record ClockResponse(
        @Schema(description = "first-answer, next-answer, resolution, periodic-update, public-closing")
        String metric,

        @Schema(description = "running, warned, paused, broken; kept or missed once it was stopped")
        String standing,

        Instant since,

        @Schema(description = "what is promised, in working time")
        long targetSeconds,

        @Schema(nullable = true, description = "null while it stands still before that") @Nullable Instant warnAt,

        @Schema(nullable = true, description = "null while it stands still before that") @Nullable Instant dueAt,

        @Schema(nullable = true, description = "waiting-for-customer, waiting-for-back-office; null while it runs")
        @Nullable String pausedFor,

        @Schema(nullable = true, description = "working time that was left when it came to stand still") @Nullable Long leftSeconds,

        @Schema(nullable = true, description = "null while it was not stopped") @Nullable Instant stoppedAt) {

    static ClockResponse of(ShownClock clock, Instant now) {
        return new ClockResponse(
                clock.metric().label(),
                clock.standing(now).label(),
                clock.since(),
                clock.target().toSeconds(),
                clock.warnAt(),
                clock.dueAt(),
                clock.pausedFor() == null ? null : clock.pausedFor().label(),
                clock.left() == null ? null : clock.left().toSeconds(),
                clock.stoppedAt());
    }
}
