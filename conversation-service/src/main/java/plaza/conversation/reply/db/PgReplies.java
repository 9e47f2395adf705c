package plaza.conversation.reply.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.kafka.OutboundEvents;
import plaza.conversation.reply.model.Departure;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.audit.AuditTrail;
import plaza.platform.outbox.Outbox;

/** Replies in PostgreSQL. A reply, the trace of who wrote it and its leave are kept together or not at all. */
@ApplicationScoped
class PgReplies implements Replies {

    private static final String BY_KEY = "agentId = ?1 and idempotencyKey = ?2";
    private static final String IN_CASE = "conversationId = ?1 order by approvedAt, id";

    /**
     * All that the customer said and that no reply on the network answered: known now, so answered by this one. Words in
     * the square answer nobody who waits in private.
     */
    private static final String COVER = """
            insert into reply_answer (message_id, reply_id)
            select m.id, :reply from message m
            where m.conversation_id = :conversation and m.direction = 'inbound'
                and (m.visibility is distinct from 'private' or not :square)
                and not exists (select 1 from reply_answer a join reply r on r.id = a.reply_id
                    where a.message_id = m.id and r.state = 'published')
            """;

    private static final String WAITING = """
            select count(*) from MessageRow m join ReplyAnswerRow mine on mine.messageId = m.id
            where mine.replyId = ?1 and not m.removed
                and not exists (select 1 from ReplyAnswerRow a join ReplyRow r on r.id = a.replyId
                    where a.messageId = m.id and r.state = 'published')
                and not exists (select 1 from ClosingMessageRow x where x.messageId = m.id
                    and not exists (select 1 from ReplyRow z where z.closedBy = x.closingId
                        and z.state in ('refused', 'undelivered')))
                and not exists (select 1 from MessageRow o where o.conversationId = m.conversationId
                    and o.direction = 'outbound' and o.outside in ('listen', 'assist', 'answer')
                    and o.createdAt >= m.createdAt)
            """;
    private static final String OTHERWISE = """
            select count(*) from ReplyAnswerRow mine join ReplyAnswerRow other on other.messageId = mine.messageId
                join ReplyRow r on r.id = other.replyId
            where mine.replyId = ?1 and other.replyId <> ?1 and r.state = 'published'
            """;
    private static final String ON_ITS_WAY = """
            select count(*) from ReplyRow y where y.conversationId = ?1 and y.visibility = 'private'
                and y.state not in ('published', 'refused', 'undelivered')
            """;
    private static final String PAY = """
            update reply set owed_turn = null, owed_turn_id = null, owed_since = null, owed_deadline = null
            where conversation_id = :conversation and owed_turn_id = :turn
            """;

    private final ReplyRows rows;
    private final OutboundEvents events;
    private final Outbox outbox;
    private final AuditTrail audit;

    PgReplies(ReplyRows rows, OutboundEvents events, Outbox outbox, AuditTrail audit) {
        this.rows = rows;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public Uni<Optional<Reply>> find(ReplyId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(ReplyMapping::reply));
    }

    @Override
    public Uni<Optional<Reply>> find(AgentId agent, String key) {
        return rows.find(BY_KEY, agent.subject(), key).firstResult().map(row -> Optional.ofNullable(row)
                .map(ReplyMapping::reply));
    }

    @Override
    public Uni<List<Reply>> list(ConversationId conversation) {
        return rows.list(IN_CASE, conversation.value())
                .map(found -> found.stream().map(ReplyMapping::reply).toList());
    }

    @Override
    public Uni<Void> approve(Reply reply, Conversation in, Departure departure) {
        ReplyRow row = new ReplyRow();
        ReplyMapping.write(reply, row);
        return rows.persistAndFlush(row)
                .chain(() -> cover(reply))
                .chain(() -> outbox.append(List.of(events.approved(reply, in, departure))))
                .chain(() -> audit.append(
                        reply.agent().subject(), "reply.approved", "reply:" + reply.id(), facts(reply), reply.text()));
    }

    private static Map<String, String> facts(Reply reply) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "conversation", reply.conversation().toString(),
                "visibility", reply.visibility().label(),
                "act", reply.networkAct().label()));
        if (!reply.files().isEmpty()) {
            facts.put(
                    "files",
                    reply.files().stream().map(file -> file.id().toString()).collect(Collectors.joining(",")));
        }
        return facts;
    }

    private static Uni<Void> cover(Reply reply) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COVER)
                        .setParameter("reply", reply.id().value())
                        .setParameter("conversation", reply.conversation().value())
                        .setParameter("square", reply.visibility() == Visibility.PUBLIC)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> answersSomebodyWaiting(ReplyId id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(WAITING, Long.class)
                        .setParameter(1, id.value())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Boolean> isAnsweredOtherwise(ReplyId id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OTHERWISE, Long.class)
                        .setParameter(1, id.value())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Boolean> isOnItsWayInPrivate(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ON_ITS_WAY, Long.class)
                        .setParameter(1, conversation.value())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Void> change(Collection<Reply> replies) {
        if (replies.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<ReplyRow>> changes = replies.stream().map(this::change).toList();
        return Uni.join().all(changes).usingConcurrencyOf(1).andFailFast().chain(rows::flush);
    }

    /** The row is in the session since it was read, so finding it costs nothing and its version still stands. */
    private Uni<ReplyRow> change(Reply reply) {
        return rows.findById(reply.id().value()).invoke(row -> ReplyMapping.write(reply, row));
    }

    @Override
    public Uni<Void> pay(ConversationId conversation, TurnId turn) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAY)
                        .setParameter("conversation", conversation.value())
                        .setParameter("turn", turn.value())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
