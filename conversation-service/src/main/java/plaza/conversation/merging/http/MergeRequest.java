package plaza.conversation.merging.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes another conversation into this one. */
@Schema(
        name = "NewMerge",
        requiredProperties = {"conversationId", "epoch"})
public record MergeRequest(
        @Schema(description = "the conversation that becomes part of this one") @Nullable UUID conversationId,

        @Schema(description = "the epoch of this conversation that you saw") @Nullable Long epoch) {}
