package plaza.conversation.reply.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;

/** What an agent wrote, and what became of it. */
@Schema(
        name = "Reply",
        requiredProperties = {
            "id",
            "state",
            "text",
            "agentId",
            "agentName",
            "inReplyTo",
            "visibility",
            "act",
            "approvedAt",
            "publishedAt",
            "externalId",
            "reason",
            "heldUntil",
            "reconciled",
            "attachments",
            "steps"
        })
public record ReplyResponse(
        UUID id,

        @Schema(description = "accepted, leaving, published, held, refused, unknown, undelivered")
        String state,

        String text,
        @Schema(description = "who wrote it") String agentId,

        @Schema(nullable = true, description = "their name; null where it is not known") @Nullable String agentName,

        @Schema(description = "our id of the customer's message")
        UUID inReplyTo,

        @Schema(description = "public or private") String visibility,

        @Schema(description = "comment-reply, mention-reply, private-reply, direct-message, template-message")
        String act,

        Instant approvedAt,

        @Schema(nullable = true, description = "when it stood on the network; null where it does not") @Nullable Instant publishedAt,

        @Schema(nullable = true, description = "the network's id of it; null where it does not stand there") @Nullable String externalId,

        @Schema(nullable = true, description = "why it is held or refused or undelivered") @Nullable String reason,

        @Schema(nullable = true, description = "until when it is held, where the network tells") @Nullable Instant heldUntil,

        @Schema(description = "true where it was found on the network after an unclear answer")
        boolean reconciled,

        @Schema(description = "files that go along, in their order")
        List<ReplyFileResponse> attachments,

        @Schema(
                description = "what became of its parts where its words and files leave one after the other: it is"
                        + " published once all of them are, and refused where one is; none where it leaves as one")
        List<ReplyStepResponse> steps) {

    /** The response to a reply whose author is called so. */
    public static ReplyResponse of(Reply reply, @Nullable String agentName) {
        ReplyState state = reply.state();
        ReplyState.Published published = state instanceof ReplyState.Published there ? there : null;
        return new ReplyResponse(
                reply.id().value(),
                state.label(),
                reply.text(),
                reply.agent().subject(),
                agentName,
                reply.inReplyTo().value(),
                reply.visibility().label(),
                reply.networkAct().label(),
                reply.approvedAt(),
                published == null ? null : published.publishedAt(),
                published == null ? null : published.externalId(),
                reason(state),
                state instanceof ReplyState.Held held ? held.until() : null,
                published != null && published.reconciled(),
                reply.files().stream().map(ReplyFileResponse::of).toList(),
                reply.steps().heard().stream().map(ReplyStepResponse::of).toList());
    }

    /** Why it is so, where there is a reason. */
    static @Nullable String reason(ReplyState state) {
        return switch (state) {
            case ReplyState.Held held -> held.reason();
            case ReplyState.Refused refused -> refused.reason();
            case ReplyState.Undelivered undelivered -> undelivered.reason();
            case ReplyState.Accepted _, ReplyState.Leaving _, ReplyState.Unknown _, ReplyState.Published _ -> null;
        };
    }
}
