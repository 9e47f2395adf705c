package plaza.conversation.moderation.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act on what stands on a network. */
@Schema(
        name = "NewModeration",
        requiredProperties = {"act", "epoch"})
public record ModerationRequest(
        @Schema(description = "hide, unhide, delete, like") @Nullable String act,

        @Schema(
                nullable = true,
                description = "of the policy, needed to hide or delete: hate, threat, harassment, personal-data, spam,"
                        + " fraud, sexual-content, illegal-content; criticism is none")
        @Nullable String reason,

        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch) {}
