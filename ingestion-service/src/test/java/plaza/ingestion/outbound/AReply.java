package plaza.ingestion.outbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.ConversationId;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;

/** Replies for tests: to a comment on the demo brand's page unless said otherwise. */
public record AReply(
        UUID id, UUID conversation, Intent intent, String text, Instant approvedAt, Optional<Instant> limit) {

    public static final Instant NOW = Instant.parse("2026-11-22T13:04:01Z");

    /** A reply that nobody else knows. */
    public static AReply any() {
        return new AReply(
                UUID.randomUUID(), UUID.randomUUID(), Intent.of(Act.COMMENT_REPLY), "Hola Rosa", NOW, Optional.empty());
    }

    public AReply of(AReply other) {
        return new AReply(id, other.conversation, intent, text, approvedAt, limit);
    }

    public AReply approvedAt(Instant moment) {
        return new AReply(id, conversation, intent, text, moment, limit);
    }

    public AReply heldUntilAtMost(Instant moment) {
        return new AReply(id, conversation, intent, text, approvedAt, Optional.of(moment));
    }

    public AReply saying(String words) {
        return new AReply(id, conversation, intent, words, approvedAt, limit);
    }

    public AReply by(Intent other) {
        return new AReply(id, conversation, other, text, approvedAt, limit);
    }

    public Reply reply() {
        return new Reply(
                new ReplyId(id),
                new ConversationId(conversation),
                DemoAccount.PAGE.ref(),
                new NetworkId("900_901"),
                intent,
                text,
                approvedAt,
                limit);
    }

    /** A line of the ledger in that state, to another target. */
    public Sending to(String target, Delivery delivery) {
        Reply plain = reply();
        Reply other = new Reply(
                plain.id(),
                plain.conversation(),
                plain.account(),
                new NetworkId(target),
                intent,
                text,
                approvedAt,
                limit);
        return Sending.of(other, delivery, approvedAt);
    }

    /** A new line of the ledger. */
    public Sending queued() {
        return Sending.of(reply(), Delivery.Queued.FIRST, NOW);
    }
}
