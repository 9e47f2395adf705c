package plaza.conversation.reading.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Visibility;

/** A conversation as a list shows it. */
@Schema(
        name = "Conversation",
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
            "found"
        })
public record ConversationResponse(
        UUID id,
        @Schema(description = "grows with every change") long version,
        CustomerResponse customer,

        @Schema(description = "facebook, instagram, whatsapp, x, youtube, forum, email, webchat, voice")
        String channel,

        @Schema(description = "the network's id of our account")
        String accountId,

        @Schema(nullable = true, description = "what people call the account; null until it is known") @Nullable String accountName,

        String brand,

        @Schema(
                description = "whose turn it is: new, waiting-for-us, waiting-for-customer, waiting-for-back-office,"
                        + " invited-to-private, in-private, owing-public-closing, resolved, listening")
        String turn,

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

        @Schema(
                nullable = true,
                description = "where a text was looked for, the newest message that says it; otherwise null")
        @Nullable FoundResponse found) {

    /** Copies what could change under it. */
    public ConversationResponse {
        personalData = List.copyOf(personalData);
    }

    static ConversationResponse of(CaseView view) {
        return new ConversationResponse(
                view.id().value(),
                view.version(),
                CustomerResponse.of(view),
                view.account().channel().label(),
                view.account().accountId(),
                view.accountName(),
                view.brand(),
                view.turn(),
                view.owner() == null ? null : view.owner().subject(),
                view.epoch(),
                view.site().slug(),
                view.openedAt(),
                view.lastActivityAt(),
                view.deadline(),
                label(view.visibility()),
                LastMessageResponse.of(view.lastMessage()),
                view.messages(),
                view.accountMode().label(),
                view.publishedOutside(),
                view.personalData(),
                value(view.linkedTo()),
                value(view.mergedInto()),
                FoundResponse.of(view.found()));
    }

    static @Nullable String label(@Nullable Visibility visibility) {
        return visibility == null ? null : visibility.label();
    }

    static @Nullable UUID value(@Nullable ConversationId id) {
        return id == null ? null : id.value();
    }
}
