package plaza.conversation.reply.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.reply.model.Reply;

/** A reply that may leave; the same answer however often the same is asked. */
@Schema(
        name = "AcceptedReply",
        requiredProperties = {"id", "state"})
public record AcceptedReplyResponse(
        UUID id, @Schema(description = "accepted") String state) {

    static AcceptedReplyResponse of(Reply reply) {
        return new AcceptedReplyResponse(reply.id().value(), "accepted");
    }
}
