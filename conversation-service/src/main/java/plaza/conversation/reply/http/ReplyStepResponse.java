package plaza.conversation.reply.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;

/** One of the sends of a reply, and what became of it. */
@Schema(
        name = "ReplyStep",
        requiredProperties = {"number", "of", "fileId", "state", "reason", "externalId"})
public record ReplyStepResponse(
        @Schema(description = "from 0") int number,
        int of,

        @Schema(nullable = true, description = "of the file that goes along; null where it is words alone") @Nullable UUID fileId,

        @Schema(description = "as of a reply") String state,

        @Schema(nullable = true, description = "why it is held or refused or undelivered") @Nullable String reason,

        @Schema(nullable = true, description = "the network's id of it; null where it does not stand there") @Nullable String externalId) {

    static ReplyStepResponse of(ReplyStep step) {
        return new ReplyStepResponse(
                step.number(),
                step.of(),
                step.file(),
                step.state().label(),
                ReplyResponse.reason(step.state()),
                step.state() instanceof ReplyState.Published there ? there.externalId() : null);
    }
}
