package plaza.conversation.reading.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.note.http.NoteResponse;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reply.http.ReplyResponse;

/** A conversation with its messages. */
@Schema(
        name = "ConversationDetail",
        requiredProperties = {
            "id",
            "version",
            "customer",
            "channel",
            "accountId",
            "accountName",
            "brand",
            "turn",
            "owner",
            "epoch",
            "site",
            "openedAt",
            "lastActivityAt",
            "deadline",
            "visibility",
            "lastMessage",
            "messageCount",
            "accountMode",
            "publishedOutside",
            "personalData",
            "linkedTo",
            "mergedInto",
            "messages",
            "replies",
            "notes"
        })
public record ConversationDetailResponse(
        UUID id,
        @Schema(description = "grows with every change") long version,
        CustomerResponse customer,

        @Schema(description = "facebook, instagram, whatsapp, x, youtube, forum, email, webchat, voice")
        String channel,

        @Schema(description = "the network's id of our account")
        String accountId,

        @Schema(nullable = true, description = "what people call the account; null until it is known") @Nullable String accountName,

        String brand,
        @Schema(description = "whose turn it is") String turn,

        @Schema(nullable = true, description = "the agent who owns it; null where nobody does") @Nullable String owner,

        @Schema(description = "grows with every change of owner")
        long epoch,

        String site,
        Instant openedAt,
        Instant lastActivityAt,

        @Schema(nullable = true, description = "when the next answer is due; null where nobody waits") @Nullable Instant deadline,

        @Schema(nullable = true, description = "public or private; null where the network does not tell") @Nullable String visibility,

        LastMessageResponse lastMessage,

        @Schema(description = "all messages, removed ones included")
        int messageCount,

        @Schema(description = "how much of the account's work goes through Plaza: listen, assist, answer, only")
        String accountMode,

        @Schema(description = "true where our account wrote in it, not through Plaza, though it should have")
        boolean publishedOutside,

        @Schema(
                description = "kinds of personal data that customers show in it in public: phone, email, document,"
                        + " account, iban, bank-account, card, address; without what is hidden or taken away")
        List<String> personalData,

        @Schema(nullable = true, description = "the first conversation under the same public thread") @Nullable UUID linkedTo,

        @Schema(nullable = true, description = "the conversation that this one became part of") @Nullable UUID mergedInto,

        @Schema(description = "the newest 1,000, in the order in which they were written")
        List<MessageResponse> messages,

        @Schema(description = "what our people wrote, in the order of approval")
        List<ReplyResponse> replies,

        @Schema(description = "of colleagues, in the order of writing")
        List<NoteResponse> notes) {

    /** Copies what could change under it. */
    public ConversationDetailResponse {
        personalData = List.copyOf(personalData);
        messages = List.copyOf(messages);
        replies = List.copyOf(replies);
        notes = List.copyOf(notes);
    }

    /** The response to a case in detail. */
    public static ConversationDetailResponse of(CaseDetail detail) {
        ConversationResponse head = ConversationResponse.of(detail.view());
        return new ConversationDetailResponse(
                head.id(),
                head.version(),
                head.customer(),
                head.channel(),
                head.accountId(),
                head.accountName(),
                head.brand(),
                head.turn(),
                head.owner(),
                head.epoch(),
                head.site(),
                head.openedAt(),
                head.lastActivityAt(),
                head.deadline(),
                head.visibility(),
                head.lastMessage(),
                head.messageCount(),
                head.accountMode(),
                head.publishedOutside(),
                head.personalData(),
                head.linkedTo(),
                head.mergedInto(),
                detail.messages().stream()
                        .map(message -> MessageResponse.of(message, detail.personalDataOf(message)))
                        .toList(),
                detail.replies().stream()
                        .map(signed -> ReplyResponse.of(signed.reply(), signed.agentName()))
                        .toList(),
                detail.notes().stream().map(NoteResponse::of).toList());
    }
}
