package plaza.conversation.reply.db;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;

/** Between a reply and its row, both ways. */
final class ReplyMapping {

    private ReplyMapping() {}

    static Reply reply(ReplyRow row) {
        return new Reply(
                new ReplyId(row.id),
                new ConversationId(row.conversationId),
                new AgentId(row.agentId),
                new Reply.Request(row.idempotencyKey, row.fingerprint),
                new MessageId(row.inReplyTo),
                NetworkAct.get(row.act),
                Visibility.get(row.visibility),
                row.text,
                row.template == null ? null : TemplateColumn.template(row.template),
                FilesColumn.files(row.attachments),
                row.approvedAt,
                row.ending,
                row.turnId == null ? null : new TurnId(row.turnId),
                state(row),
                StepsColumn.steps(row.steps),
                row.closedBy,
                owed(row),
                row.answeredTurnId == null ? null : new TurnId(row.answeredTurnId));
    }

    static void write(Reply reply, ReplyRow row) {
        row.id = reply.id().value();
        row.conversationId = reply.conversation().value();
        row.agentId = reply.agent().subject();
        row.idempotencyKey = reply.request().key();
        row.fingerprint = reply.request().fingerprint();
        row.inReplyTo = reply.inReplyTo().value();
        row.visibility = reply.visibility().label();
        row.act = reply.networkAct().label();
        row.text = reply.text();
        row.template = reply.template() == null ? null : TemplateColumn.text(reply.template());
        row.attachments = FilesColumn.text(reply.files());
        row.steps = StepsColumn.text(reply.steps());
        row.approvedAt = reply.approvedAt();
        row.ending = reply.ending();
        TurnId turn = reply.turn();
        row.turnId = turn == null ? null : turn.value();
        row.closedBy = reply.closedBy();
        TurnId answered = reply.answered();
        row.answeredTurnId = answered == null ? null : answered.value();
        write(reply.owed(), row);
        write(reply.state(), row);
    }

    private static void write(Turn.@Nullable Ours owed, ReplyRow row) {
        row.owedTurn = owed == null ? null : owed.label();
        row.owedTurnId = owed == null ? null : owed.id().value();
        row.owedSince = owed == null ? null : owed.since();
        row.owedDeadline = owed == null ? null : owed.deadline();
    }

    private static void write(ReplyState state, ReplyRow row) {
        row.state = state.label();
        row.stateAt = state.at();
        row.reason = null;
        row.heldUntil = null;
        row.externalId = null;
        row.publishedAt = null;
        row.reconciled = false;
        switch (state) {
            case ReplyState.Accepted _, ReplyState.Leaving _, ReplyState.Unknown _ -> {}
            case ReplyState.Held held -> {
                row.reason = held.reason();
                row.heldUntil = held.until();
            }
            case ReplyState.Refused refused -> row.reason = refused.reason();
            case ReplyState.Undelivered undelivered -> {
                row.reason = undelivered.reason();
                row.externalId = undelivered.externalId();
                row.publishedAt = undelivered.publishedAt();
            }
            case ReplyState.Published published -> {
                row.externalId = published.externalId();
                row.publishedAt = published.publishedAt();
                row.reconciled = published.reconciled();
            }
        }
    }

    private static ReplyState state(ReplyRow row) {
        Instant at = row.stateAt;
        return switch (row.state) {
            case "accepted" -> new ReplyState.Accepted(at);
            case "leaving" -> new ReplyState.Leaving(at);
            case "held" -> new ReplyState.Held(at, present(row, row.reason), row.heldUntil);
            case "unknown" -> new ReplyState.Unknown(at);
            case "refused" -> new ReplyState.Refused(at, present(row, row.reason));
            case "published" ->
                new ReplyState.Published(
                        at, present(row, row.externalId), present(row, row.publishedAt), row.reconciled);
            case "undelivered" ->
                new ReplyState.Undelivered(
                        at, present(row, row.reason), present(row, row.externalId), present(row, row.publishedAt));
            default -> throw new IllegalStateException("reply " + row.id + " has unknown state " + row.state);
        };
    }

    private static Turn.@Nullable Ours owed(ReplyRow row) {
        if (row.owedTurn == null || row.owedTurnId == null || row.owedSince == null || row.owedDeadline == null) {
            return null;
        }
        TurnId id = new TurnId(row.owedTurnId);
        return switch (row.owedTurn) {
            case "new" -> new Turn.New(id, row.owedSince, row.owedDeadline);
            case "waiting-for-us" -> new Turn.WaitingForUs(id, row.owedSince, row.owedDeadline);
            default -> throw new IllegalStateException("reply " + row.id + " is owed for unknown turn " + row.owedTurn);
        };
    }

    private static <T> T present(ReplyRow row, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("reply " + row.id + " lacks what state " + row.state + " must have");
        }
        return value;
    }
}
