package plaza.conversation.reply.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to a customer. */
@Schema(
        name = "NewReply",
        requiredProperties = {"visibility", "text", "epoch"})
public record ReplyRequest(
        @Schema(
                nullable = true,
                format = "uuid",
                description = "our id of the customer's message; without it the latest")
        @Nullable String inReplyTo,

        @Schema(description = "public or private, as the message was said") @Nullable String visibility,

        @Schema(description = "as it is to stand on the network") @Nullable String text,

        @Schema(nullable = true, description = "none can be sent yet") @Nullable List<String> attachments,

        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch) {}
