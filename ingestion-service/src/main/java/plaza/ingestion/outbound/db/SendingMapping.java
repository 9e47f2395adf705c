package plaza.ingestion.outbound.db;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.model.ConversationId;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.History;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Part;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.outbound.model.Urgency;

/** Between a line of the ledger and its row. */
final class SendingMapping {

    private SendingMapping() {}

    static OutboundReplyRow row(Sending sending) {
        Reply reply = sending.reply();
        OutboundReplyRow row = new OutboundReplyRow();
        row.id = reply.id().value();
        row.conversationId = reply.conversation().value();
        row.channel = reply.account().channel().value();
        row.accountId = reply.account().id().value();
        row.inReplyTo = reply.inReplyTo().value();
        fill(row, reply.intent());
        row.text = reply.text();
        row.replyId = reply.part().isWhole() ? null : reply.part().reply().value();
        row.step = reply.part().number();
        row.steps = reply.part().of();
        row.enclosure = reply.file().map(EnclosureColumn::text).orElse(null);
        row.approvedAt = reply.approvedAt();
        row.heldUntilAtMost = reply.heldUntilAtMost().orElse(null);
        fill(row, sending);
        return row;
    }

    private static void fill(OutboundReplyRow row, Intent intent) {
        row.act = intent.act().label();
        row.threadId = intent.threadId().map(NetworkId::value).orElse(null);
        row.rootId = intent.rootId().map(NetworkId::value).orElse(null);
        row.recipientId = intent.recipient().map(NetworkId::value).orElse(null);
        row.windowStartedAt = intent.windowStart().orElse(null);
        row.isHuman = intent.isHuman();
        row.template = intent.template().map(TemplateColumn::text).orElse(null);
        row.urgency = Urgency.of(intent).rank();
    }

    private static Intent intent(OutboundReplyRow row) {
        return new Intent(
                Act.get(row.act),
                id(row.threadId),
                id(row.rootId),
                id(row.recipientId),
                Optional.ofNullable(row.windowStartedAt),
                row.isHuman,
                Optional.ofNullable(row.template).map(TemplateColumn::template));
    }

    private static Optional<NetworkId> id(@Nullable String value) {
        return Optional.ofNullable(value).map(NetworkId::new);
    }

    /** Writes what changes into the row. What a state does not know is emptied, but for what was tried. */
    static void fill(OutboundReplyRow row, Sending sending) {
        row.state = sending.delivery().label();
        row.changedAt = sending.changedAt();
        row.version = sending.version();
        row.leftAt = null;
        row.leaseEpoch = null;
        row.holdReason = null;
        row.heldUntil = null;
        switch (sending.delivery()) {
            case Delivery.Queued queued -> fill(row, queued.history());
            case Delivery.Held held -> {
                fill(row, held.history());
                row.holdReason = held.reason().label();
                row.heldUntil = held.until().orElse(null);
            }
            case Delivery.Leaving leaving -> {
                fill(row, leaving.history());
                row.leftAt = leaving.at();
                row.leaseEpoch = leaving.epoch();
            }
            case Delivery.Unknown unknown -> fill(row, unknown.history());
            case Delivery.Published published -> {
                row.externalId = published.externalId().value();
                row.publishedAt = published.publishedAt();
                row.reconciled = published.reconciled();
            }
            case Delivery.Undelivered undelivered -> {
                row.externalId = undelivered.externalId().value();
                row.publishedAt = undelivered.publishedAt();
                row.refusalReason = undelivered.cause().reason().label();
                row.refusalCode = undelivered.cause().code();
                row.refusalSubcode = undelivered.cause().subcode();
            }
            case Delivery.Refused refused -> {
                row.refusalReason = refused.cause().reason().label();
                row.refusalCode = refused.cause().code();
                row.refusalSubcode = refused.cause().subcode();
            }
        }
    }

    private static void fill(OutboundReplyRow row, History history) {
        row.leaves = history.leaves();
        row.doubts = history.doubts();
        row.uploadsLost = history.uploadsLost();
        row.doubtSince = history.doubtSince().orElse(null);
    }

    static Sending sending(OutboundReplyRow row) {
        return new Sending(reply(row), delivery(row), row.changedAt, row.version);
    }

    private static Reply reply(OutboundReplyRow row) {
        return new Reply(
                new ReplyId(row.id),
                new ConversationId(row.conversationId),
                new AccountRef(new ChannelName(row.channel), new NetworkId(row.accountId)),
                new NetworkId(row.inReplyTo),
                intent(row),
                row.text,
                row.approvedAt,
                Optional.ofNullable(row.heldUntilAtMost),
                new Part(new ReplyId(row.replyId == null ? row.id : row.replyId), row.step, row.steps),
                Optional.ofNullable(row.enclosure).map(EnclosureColumn::enclosure));
    }

    private static Delivery delivery(OutboundReplyRow row) {
        History history = new History(row.leaves, row.doubts, Optional.ofNullable(row.doubtSince), row.uploadsLost);
        return switch (row.state) {
            case "queued" -> new Delivery.Queued(history);
            case "held" ->
                new Delivery.Held(history, HoldReason.get(said(row.holdReason)), Optional.ofNullable(row.heldUntil));
            case "leaving" -> new Delivery.Leaving(history, said(row.leftAt), said(row.leaseEpoch));
            case "unknown" -> new Delivery.Unknown(history, row.changedAt);
            case "published" ->
                new Delivery.Published(
                        new NetworkId(said(row.externalId)),
                        said(row.publishedAt),
                        Boolean.TRUE.equals(row.reconciled));
            case "undelivered" ->
                new Delivery.Undelivered(new NetworkId(said(row.externalId)), said(row.publishedAt), cause(row));
            case "refused" -> new Delivery.Refused(cause(row));
            default -> throw new IllegalStateException("outbound_reply " + row.id + " is in no state: " + row.state);
        };
    }

    private static RefusalCause cause(OutboundReplyRow row) {
        return new RefusalCause(RefusalReason.get(said(row.refusalReason)), row.refusalCode, row.refusalSubcode);
    }

    /** The table's checks promise it. */
    private static <T> T said(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
