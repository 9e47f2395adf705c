package plaza.conversation.message.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Anchor;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Exposure;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageContent;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Presence;
import plaza.conversation.message.model.Register;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.ThreadId;
import plaza.conversation.vocabulary.model.Visibility;

/** Between a message and its row, both ways. */
@ApplicationScoped
class MessageMapping {

    private final Attachments attachments;

    MessageMapping(Attachments attachments) {
        this.attachments = attachments;
    }

    Message message(MessageRow row) {
        return new Message(
                new MessageId(row.id),
                new MessageKey(new AccountRef(new Channel(row.channel), row.accountId), row.externalId),
                new MessageContent(
                        creation(row),
                        register(row.editedText, row.editedTextAt, row.editedTextBy, Function.identity()),
                        register(
                                row.editedAttachments,
                                row.editedAttachmentsAt,
                                row.editedAttachmentsBy,
                                attachments::list),
                        register(row.presence, row.presenceAt, row.presenceBy, Presence::get),
                        register(row.exposure, row.exposureAt, row.exposureBy, Exposure::get),
                        register(row.outside, row.outsideAt, row.outsideBy, AccountMode::of),
                        row.lastActivityAt),
                row.threadId == null || row.conversationId == null
                        ? null
                        : new Placement(new ThreadId(row.threadId), new ConversationId(row.conversationId)));
    }

    void write(Message message, MessageRow row) {
        row.id = message.id().value();
        row.channel = message.key().account().channel().label();
        row.accountId = message.key().account().accountId();
        row.externalId = message.key().externalId();
        row.threadId =
                message.findPlacement().map(place -> place.thread().value()).orElse(null);
        row.conversationId = message.findPlacement()
                .map(place -> place.conversation().value())
                .orElse(null);
        MessageContent content = message.content();
        row.lastActivityAt = content.lastActivityAt();
        content.findCreation().ifPresent(creation -> write(creation, row));
        writeAnchor(message, row);
        writeRegisters(content, row);
    }

    private void write(Creation creation, MessageRow row) {
        Act.Created act = creation.act();
        row.creationAt = creation.at();
        row.creationBy = creation.by().value();
        row.receivedAt = creation.receivedAt();
        row.orderKey = creation.orderKey().value();
        row.kind = act.kind().label();
        row.direction = act.direction().label();
        row.visibility = act.visibility() == null ? null : act.visibility().label();
        row.authorId = act.author() == null ? null : act.author().id();
        row.authorName = act.author() == null ? null : act.author().name();
        row.parentExternalId = act.parentId();
        row.postExternalId = act.postId();
        row.text = act.text();
        row.attachments = attachments.text(act.attachments());
        row.createdAt = act.createdAt();
        row.clockStartAt = creation.clockStart();
    }

    private static void writeAnchor(Message message, MessageRow row) {
        switch (message.findAnchor().orElse(null)) {
            case Anchor.Answered answered ->
                row.anchorExternalId = answered.message().externalId();
            case Anchor.Talk talk -> row.anchorOrderKey = talk.orderKey().value();
            case null -> {
                row.anchorExternalId = null;
                row.anchorOrderKey = null;
            }
        }
    }

    private void writeRegisters(MessageContent content, MessageRow row) {
        Register<String> text = content.text();
        if (text != null) {
            row.editedText = text.value();
            row.editedTextAt = text.at();
            row.editedTextBy = text.by().value();
        }
        Register<List<Attachment>> attached = content.attachments();
        if (attached != null) {
            row.editedAttachments = attachments.text(attached.value());
            row.editedAttachmentsAt = attached.at();
            row.editedAttachmentsBy = attached.by().value();
        }
        Register<Presence> presence = content.presence();
        if (presence != null) {
            row.presence = presence.value().label();
            row.presenceAt = presence.at();
            row.presenceBy = presence.by().value();
        }
        Register<Exposure> exposure = content.exposure();
        if (exposure != null) {
            row.exposure = exposure.value().label();
            row.exposureAt = exposure.at();
            row.exposureBy = exposure.by().value();
        }
        Register<AccountMode> outside = content.outside();
        if (outside != null) {
            row.outside = outside.value().label();
            row.outsideAt = outside.at();
            row.outsideBy = outside.by().value();
        }
    }

    private @Nullable Creation creation(MessageRow row) {
        if (row.creationAt == null
                || row.creationBy == null
                || row.receivedAt == null
                || row.orderKey == null
                || row.kind == null
                || row.direction == null
                || row.attachments == null
                || row.createdAt == null) {
            return null;
        }
        return new Creation(
                row.creationAt,
                new InteractionId(row.creationBy),
                row.receivedAt,
                new OrderKey(row.orderKey),
                new Act.Created(
                        Kind.find(row.kind).orElseThrow(),
                        Direction.get(row.direction),
                        row.visibility == null ? null : Visibility.get(row.visibility),
                        row.authorId == null ? null : new Person(row.authorId, row.authorName),
                        row.parentExternalId,
                        row.postExternalId,
                        row.text,
                        attachments.list(row.attachments),
                        row.createdAt));
    }

    private static <T> @Nullable Register<T> register(
            @Nullable String value, @Nullable Instant at, @Nullable UUID by, Function<String, T> reading) {
        return value == null || at == null || by == null
                ? null
                : new Register<>(at, new InteractionId(by), reading.apply(value));
    }
}
