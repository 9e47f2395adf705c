package plaza.conversation.outreach.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.conversation.outreach.model.Rung;

/** Whether we may begin to speak with a customer about something. */
@Schema(
        name = "ContactPermission",
        requiredProperties = {"allowed", "channel", "whyNot", "notBefore", "ladder"})
public record PermissionResponse(
        boolean allowed,

        @Schema(nullable = true, description = "where; null where we may not") @Nullable String channel,

        @Schema(nullable = true, description = "quiet-hours, cap-reached, not-wished, no-channel; null where we may")
        @Nullable String whyNot,

        @Schema(nullable = true, description = "when it is worth asking again; null where time does not mend it")
        @Nullable Instant notBefore,

        @Schema(description = "each channel in the order in which it is tried")
        List<RungResponse> ladder) {

    /** Copies what could change under it. */
    public PermissionResponse {
        ladder = List.copyOf(ladder);
    }

    /** One channel of the ladder. */
    @Schema(
            name = "ContactRung",
            requiredProperties = {"channel", "whyNot", "onlyTemplates"})
    public record RungResponse(
            String channel,

            @Schema(
                    nullable = true,
                    description =
                            "not-wished, not-reachable, consent-refused, consent-not-given, network-closed; null where"
                                    + " it holds")
            @Nullable String whyNot,

            @Schema(description = "true where the network takes only words that it approved")
            boolean onlyTemplates) {

        static RungResponse of(Rung rung) {
            return new RungResponse(
                    rung.channel().label(),
                    rung.whyNot() == null ? null : rung.whyNot().label(),
                    rung.onlyTemplates());
        }
    }

    static PermissionResponse of(MayWeStart decision) {
        return new PermissionResponse(
                decision.isAllowed(),
                decision.channel() == null ? null : decision.channel().label(),
                decision.whyNot() == null ? null : decision.whyNot().label(),
                decision.notBefore(),
                decision.ladder().stream().map(RungResponse::of).toList());
    }
}
