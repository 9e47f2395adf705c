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

        @Schema(
                description =
                        "public or private; private in answer to a public message is a private reply, where the network has them")
        @Nullable String visibility,

        @Schema(description = "as it is to stand on the network; may be empty beside files") @Nullable String text,

        @Schema(
                nullable = true,
                description = "receipts of files that you put at ingestion-service for this conversation, in the order"
                        + " in which they go along")
        @Nullable List<String> attachments,

        @Schema(nullable = true, description = "words that the network has approved; the text says how they read")
        @Nullable TemplateRequest template,

        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch) {

    /** Words that the network has approved beforehand. */
    @Schema(
            name = "Template",
            requiredProperties = {"name", "language"})
    public record TemplateRequest(
            @Schema(description = "by which the network knows them") @Nullable String name,

            @Schema(description = "as the network writes it") @Nullable String language,

            @Schema(nullable = true, description = "what is filled in, in order") @Nullable List<String> parameters) {}
}
