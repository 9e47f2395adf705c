package plaza.conversation.commitment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.SignedCommitment;
import plaza.conversation.vocabulary.model.AgentId;

/** A word that was given to a customer, and how it stands. */
@Schema(
        name = "Commitment",
        requiredProperties = {
            "id",
            "what",
            "standing",
            "ownerId",
            "ownerName",
            "madeAt",
            "warnAt",
            "dueAt",
            "keptAt",
            "keptBy"
        })
public record CommitmentResponse(
        UUID id,
        String what,

        @Schema(description = "running, warned, broken; kept or missed once somebody said that it was kept")
        String standing,

        @Schema(description = "who gave their word") String ownerId,

        @Schema(nullable = true, description = "their name; null where it is not known") @Nullable String ownerName,

        Instant madeAt,
        Instant warnAt,
        Instant dueAt,
        @Schema(nullable = true) @Nullable Instant keptAt,

        @Schema(nullable = true, description = "who said that it was kept") @Nullable String keptBy) {

    static CommitmentResponse of(SignedCommitment signed) {
        Commitment commitment = signed.commitment();
        AgentId keptBy = commitment.keptBy();
        return new CommitmentResponse(
                commitment.id().value(),
                commitment.what(),
                commitment.standing(signed.at()).label(),
                commitment.owner().subject(),
                signed.ownerName(),
                commitment.madeAt(),
                commitment.warnAt(),
                commitment.dueAt(),
                commitment.keptAt(),
                keptBy == null ? null : keptBy.subject());
    }
}
