package plaza.conversation.moderation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.reply.ReplySettings;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Turns decisions of moderation into events of {@code conversation.outbound.v1}, keyed by their case. */
@ApplicationScoped
public class ModerationEvents {

    private static final String TOPIC = "conversation.outbound.v1";
    private static final String TYPE = "conversation.moderation-approved.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("2f6f8a0e-0b3a-5d5c-8a77-6a2f6f0c1b8d"));

    private final Outbox outbox;
    private final ReplySettings settings;

    ModerationEvents(Outbox outbox, ReplySettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The event that lets an act leave: the only one of its act. */
    public OutboxEvent approved(ModerationAct act, Conversation in, Message target) {
        return outbox.event(
                EVENT_IDS.of(act.id() + ":approved"),
                TOPIC,
                in.id().toString(),
                TYPE,
                act.id().toString(),
                1,
                act.approvedAt(),
                payload(act, in, target));
    }

    private ModerationApprovedPayload payload(ModerationAct act, Conversation in, Message target) {
        return new ModerationApprovedPayload(
                act.id().value(),
                in.id().value(),
                target.key().account().channel().label(),
                target.key().account().accountId(),
                in.home().brand(),
                in.home().site().slug(),
                act.agent().subject(),
                act.networkAct().label(),
                target.key().externalId(),
                act.reason() == null ? null : act.reason().label(),
                act.approvedAt(),
                act.approvedAt().plus(settings.heldAtMost()));
    }
}
