package plaza.conversation.history.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.history.model.PastCase;

/** One conversation of a customer, without what was said in it. */
@Schema(
        name = "PastConversation",
        requiredProperties = {
            "id",
            "channel",
            "brand",
            "site",
            "turn",
            "resolution",
            "owner",
            "mergedInto",
            "openedAt",
            "lastActivityAt",
            "inSight"
        })
public record PastCaseResponse(
        UUID id,

        @Schema(description = "facebook, instagram, whatsapp, x, youtube, forum, email, webchat, voice")
        String channel,

        String brand,
        String site,
        @Schema(description = "whose turn it is") String turn,

        @Schema(nullable = true, description = "why it was closed; null where it is open") @Nullable String resolution,

        @Schema(nullable = true, description = "the agent who owns it; null where nobody does") @Nullable String owner,

        @Schema(nullable = true, description = "the conversation that it became part of") @Nullable UUID mergedInto,

        Instant openedAt,
        Instant lastActivityAt,

        @Schema(
                description =
                        "false where you may read it only because you own an open conversation of the same customer;"
                                + " that you do is kept")
        boolean inSight) {

    static PastCaseResponse of(PastCase past) {
        return new PastCaseResponse(
                past.id().value(),
                past.channel().label(),
                past.brand(),
                past.site().slug(),
                past.turn(),
                past.resolution(),
                past.owner() == null ? null : past.owner().subject(),
                past.mergedInto() == null ? null : past.mergedInto().value(),
                past.openedAt(),
                past.lastActivityAt(),
                past.inSight());
    }
}
