package plaza.conversation.reply.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.reply.ReplySettings;
import plaza.conversation.reply.model.Departure;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Turns approved replies into events of {@code conversation.outbound.v1}, keyed by their case. */
@ApplicationScoped
public class OutboundEvents {

    private static final String TOPIC = "conversation.outbound.v1";
    private static final String TYPE = "conversation.reply-approved.v1";
    private static final String PERSON = "person";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("8c1df5f0-3c1d-5e55-9a8d-4d7e21b0c9a4"));

    private final Outbox outbox;
    private final ReplySettings settings;

    OutboundEvents(Outbox outbox, ReplySettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The event that lets a reply leave: the only one of its reply. */
    public OutboxEvent approved(Reply reply, Conversation in, Departure departure) {
        return outbox.event(
                EVENT_IDS.of(reply.id() + ":approved"),
                TOPIC,
                in.id().toString(),
                TYPE,
                reply.id().toString(),
                1,
                reply.approvedAt(),
                payload(reply, in, departure));
    }

    private ReplyApprovedPayload payload(Reply reply, Conversation in, Departure departure) {
        Message answered = departure.answered();
        AccountRef account = answered.key().account();
        boolean isPublic = answered.getCreation().act().visibility() != Visibility.PRIVATE;
        TurnId turn = reply.turn();
        return new ReplyApprovedPayload(
                reply.id().value(),
                in.id().value(),
                turn == null ? null : turn.value(),
                account.channel().label(),
                account.accountId(),
                in.home().brand(),
                in.home().site().slug(),
                reply.agent().subject(),
                reply.visibility().label(),
                answered.key().externalId(),
                answered.getCreation().act().postId(),
                reply.text(),
                reply.files().stream().map(ReplyApprovedPayload.FilePayload::of).toList(),
                reply.approvedAt(),
                reply.approvedAt().plus(settings.heldAtMost()),
                reply.networkAct().label(),
                isPublic ? answered.getCreation().orderKey().findRoot(account).orElse(null) : null,
                reply.visibility() == Visibility.PRIVATE ? recipient(answered) : null,
                departure.windowStart(),
                PERSON,
                reply.template() == null ? null : ReplyApprovedPayload.TemplatePayload.of(reply.template()));
    }

    /** Whom it is for; a network that hides the author of a comment still knows whom it answers. */
    private static @Nullable String recipient(Message answered) {
        Person author = answered.getCreation().act().author();
        return author == null ? null : author.id();
    }
}
