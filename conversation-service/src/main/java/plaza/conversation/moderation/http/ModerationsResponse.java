package plaza.conversation.moderation.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.moderation.model.ModerationAct;

/** All acts of moderation in a conversation. */
@Schema(
        name = "Moderations",
        requiredProperties = {"items"})
public record ModerationsResponse(
        @Schema(description = "in the order of decision") List<ModerationResponse> items) {

    static ModerationsResponse of(List<ModerationAct> acts) {
        return new ModerationsResponse(acts.stream().map(ModerationResponse::of).toList());
    }
}
