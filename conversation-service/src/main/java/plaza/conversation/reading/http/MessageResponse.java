package plaza.conversation.reading.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageContent;
import plaza.conversation.vocabulary.model.Person;

/** One message of a conversation. */
@Schema(
        name = "ConversationMessage",
        requiredProperties = {
            "id",
            "externalId",
            "parentId",
            "direction",
            "visibility",
            "author",
            "text",
            "attachments",
            "createdAt",
            "receivedAt",
            "editedAt",
            "removedAt",
            "hidden",
            "publishedOutside",
            "personalData"
        })
public record MessageResponse(
        UUID id,
        @Schema(description = "the network's id of it") String externalId,

        @Schema(nullable = true, description = "the network's id of what it answers") @Nullable String parentId,

        @Schema(description = "inbound or outbound") String direction,

        @Schema(nullable = true, description = "public or private; null where the network does not tell") @Nullable String visibility,

        @Schema(nullable = true, description = "null where the network hides it") @Nullable AuthorResponse author,

        @Schema(nullable = true, description = "as it stands; null where there is none or where it was removed")
        @Nullable String text,

        @Schema(description = "as they stand; none where it was removed")
        List<AttachmentResponse> attachments,

        @Schema(description = "when it was written, by the network")
        Instant createdAt,

        @Schema(description = "when we heard of it") Instant receivedAt,

        @Schema(nullable = true, description = "when its author last changed it") @Nullable Instant editedAt,

        @Schema(nullable = true, description = "when it was taken away") @Nullable Instant removedAt,

        @Schema(description = "true where only its author and friends see it")
        boolean hidden,

        @Schema(description = "true where our account wrote it, and not through Plaza")
        boolean publishedOutside,

        @Schema(
                description = "kinds of personal data that a customer shows in it in public: phone, email, document,"
                        + " account, iban, bank-account, card, address")
        List<String> personalData) {

    /** Copies what could change under it. */
    public MessageResponse {
        attachments = List.copyOf(attachments);
        personalData = List.copyOf(personalData);
    }

    /** Who wrote it. */
    @Schema(
            name = "MessageAuthor",
            requiredProperties = {"id", "name"})
    public record AuthorResponse(
            @Schema(description = "the network's id") String id,
            @Schema(nullable = true) @Nullable String name) {

        static AuthorResponse of(Person person) {
            return new AuthorResponse(person.id(), person.name());
        }
    }

    /** What hangs on it. */
    @Schema(
            name = "MessageAttachment",
            requiredProperties = {"type", "id", "url", "name", "fileId"})
    public record AttachmentResponse(
            @Schema(description = "image, video, file … as the network says")
            String type,

            @Schema(nullable = true) @Nullable String id,

            @Schema(nullable = true, description = "where the network serves it; such addresses expire") @Nullable String url,

            @Schema(nullable = true, description = "what it is called") @Nullable String name,

            @Schema(
                    nullable = true,
                    description = "names its bytes at ingestion-service, which opens them to a ticket; null where none"
                            + " are kept")
            @Nullable UUID fileId) {

        static AttachmentResponse of(Attachment attachment) {
            return new AttachmentResponse(
                    attachment.type(), attachment.id(), attachment.url(), attachment.name(), attachment.fileId());
        }
    }

    static MessageResponse of(Message message, List<String> personalData) {
        MessageContent content = message.content();
        Creation creation = message.getCreation();
        Act.Created act = creation.act();
        Person author = act.author();
        return new MessageResponse(
                message.id().value(),
                message.key().externalId(),
                act.parentId(),
                act.direction().label(),
                ConversationResponse.label(act.visibility()),
                author == null ? null : AuthorResponse.of(author),
                content.findShownText().orElse(null),
                content.shownAttachments().stream().map(AttachmentResponse::of).toList(),
                act.createdAt(),
                creation.receivedAt(),
                content.findEditedAt().orElse(null),
                content.findRemovedAt().orElse(null),
                content.isHidden(),
                content.findOutside().filter(mode -> mode != AccountMode.LISTEN).isPresent(),
                content.isRemoved() ? List.of() : personalData);
    }
}
