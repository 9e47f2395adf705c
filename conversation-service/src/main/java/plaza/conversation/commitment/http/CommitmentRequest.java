package plaza.conversation.commitment.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A word that is given to a customer. */
@Schema(
        name = "NewCommitment",
        requiredProperties = {"what", "dueAt", "epoch"})
public record CommitmentRequest(
        @Schema(description = "up to 500 characters, for colleagues; customers never see it") @Nullable String what,

        @Schema(description = "by when; within a year from now") @Nullable Instant dueAt,

        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch) {}
