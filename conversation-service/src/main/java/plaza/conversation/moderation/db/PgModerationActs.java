package plaza.conversation.moderation.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.ModerationActs;
import plaza.conversation.moderation.kafka.ModerationEvents;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.moderation.model.PolicyReason;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.platform.audit.AuditTrail;
import plaza.platform.outbox.Outbox;

/** Acts in PostgreSQL. An act, the trace of who decided on it and why, and its leave are kept together or not at all. */
@ApplicationScoped
class PgModerationActs implements ModerationActs {

    private static final String BY_KEY = "agentId = ?1 and idempotencyKey = ?2";
    private static final String IN_CASE = "conversationId = ?1 order by approvedAt, id";

    private final ModerationActRows rows;
    private final ModerationEvents events;
    private final Outbox outbox;
    private final AuditTrail audit;

    PgModerationActs(ModerationActRows rows, ModerationEvents events, Outbox outbox, AuditTrail audit) {
        this.rows = rows;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public Uni<Optional<ModerationAct>> find(ActId id) {
        return rows.findById(id.value()).map(PgModerationActs::found);
    }

    @Override
    public Uni<Optional<ModerationAct>> find(AgentId agent, String key) {
        return rows.find(BY_KEY, agent.subject(), key).firstResult().map(PgModerationActs::found);
    }

    @Override
    public Uni<List<ModerationAct>> list(ConversationId conversation) {
        return rows.list(IN_CASE, conversation.value())
                .map(found -> found.stream().map(PgModerationActs::act).toList());
    }

    @Override
    public Uni<Void> approve(ModerationAct act, Conversation in, Message target) {
        ModerationActRow row = new ModerationActRow();
        write(act, row);
        return rows.persistAndFlush(row)
                .chain(() -> outbox.append(List.of(events.approved(act, in, target))))
                .chain(() -> audit.append(
                        act.agent().subject(), "moderation.approved", "moderation:" + act.id(), details(act), null));
    }

    private static Map<String, String> details(ModerationAct act) {
        Map<String, String> details = new HashMap<>();
        details.put("conversation", act.conversation().toString());
        details.put("message", act.message().toString());
        details.put("act", act.networkAct().label());
        if (act.reason() != null) {
            details.put("reason", act.reason().label());
        }
        return details;
    }

    /** The row is in the session since it was read, so finding it costs nothing and its version still stands. */
    @Override
    public Uni<Void> change(ModerationAct act) {
        return rows.findById(act.id().value()).invoke(row -> write(act, row)).replaceWithVoid();
    }

    private static void write(ModerationAct act, ModerationActRow row) {
        row.id = act.id().value();
        row.conversationId = act.conversation().value();
        row.messageId = act.message().value();
        row.agentId = act.agent().subject();
        row.idempotencyKey = act.key();
        row.act = act.networkAct().label();
        row.policyReason = act.reason() == null ? null : act.reason().label();
        row.approvedAt = act.approvedAt();
        row.state = act.state().stage().label();
        row.stateAt = act.state().at();
        row.stateReason = act.state().reason();
        row.heldUntil = act.state().until();
    }

    private static Optional<ModerationAct> found(@Nullable ModerationActRow row) {
        return Optional.ofNullable(row).map(PgModerationActs::act);
    }

    private static ModerationAct act(ModerationActRow row) {
        return new ModerationAct(
                new ActId(row.id),
                new ConversationId(row.conversationId),
                new MessageId(row.messageId),
                new AgentId(row.agentId),
                row.idempotencyKey,
                NetworkAct.get(row.act),
                row.policyReason == null
                        ? null
                        : PolicyReason.find(row.policyReason).orElseThrow(),
                row.approvedAt,
                new ActState(ActState.Stage.get(row.state), row.stateAt, row.stateReason, row.heldUntil));
    }
}
