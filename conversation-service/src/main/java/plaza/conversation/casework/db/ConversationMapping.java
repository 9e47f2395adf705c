package plaza.conversation.casework.db;

import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;

/** Between a case and its row, both ways. The row's version is Hibernate's. */
final class ConversationMapping {

    private ConversationMapping() {}

    static Conversation conversation(ConversationRow row) {
        return new Conversation(
                new ConversationId(row.id),
                new CustomerId(row.customerId),
                new AccountRef(new Channel(row.channel), row.accountId),
                new Home(row.brand, new Site(row.site), row.language),
                row.visibility == null ? null : Visibility.get(row.visibility),
                turn(row),
                new Digest(
                        row.openedAt,
                        row.lastActivityAt,
                        row.waitingSince,
                        row.withdrawnAt,
                        new LastMessage(
                                row.lastMessageText, row.lastMessageAt, Direction.get(row.lastMessageDirection)),
                        row.messageCount,
                        row.waitingCount),
                row.version,
                row.eventSequence);
    }

    static void write(Conversation conversation, ConversationRow row) {
        row.id = conversation.id().value();
        row.eventSequence = conversation.sequence();
        row.customerId = conversation.customer().value();
        row.channel = conversation.account().channel().label();
        row.accountId = conversation.account().accountId();
        row.brand = conversation.home().brand();
        row.site = conversation.home().site().slug();
        row.language = conversation.home().language();
        Visibility visibility = conversation.visibility();
        row.visibility = visibility == null ? null : visibility.label();
        write(conversation.turn(), row);
        write(conversation.digest(), row);
    }

    private static void write(Digest digest, ConversationRow row) {
        row.openedAt = digest.openedAt();
        row.lastActivityAt = digest.lastActivityAt();
        row.waitingSince = digest.waitingSince();
        row.withdrawnAt = digest.withdrawnAt();
        row.lastMessageText = digest.lastMessage().text();
        row.lastMessageAt = digest.lastMessage().at();
        row.lastMessageDirection = digest.lastMessage().direction().label();
        row.messageCount = digest.messages();
        row.waitingCount = digest.waiting();
    }

    private static void write(Turn turn, ConversationRow row) {
        row.turn = turn.label();
        row.turnId = null;
        row.turnSince = null;
        row.turnDeadline = null;
        row.resolution = null;
        row.resolvedAt = null;
        switch (turn) {
            case Turn.New mine -> {
                row.turnId = mine.id().value();
                row.turnSince = mine.since();
                row.turnDeadline = mine.deadline();
            }
            case Turn.Resolved closed -> {
                row.resolution = closed.reason().label();
                row.resolvedAt = closed.at();
            }
        }
    }

    private static Turn turn(ConversationRow row) {
        return switch (row.turn) {
            case "new" ->
                new Turn.New(
                        new TurnId(present(row, row.turnId)),
                        present(row, row.turnSince),
                        present(row, row.turnDeadline));
            case "resolved" ->
                new Turn.Resolved(Resolution.get(present(row, row.resolution)), present(row, row.resolvedAt));
            default -> throw new IllegalStateException("conversation " + row.id + " has unknown turn " + row.turn);
        };
    }

    private static <T> T present(ConversationRow row, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("conversation " + row.id + " lacks what turn " + row.turn + " must have");
        }
        return value;
    }
}
