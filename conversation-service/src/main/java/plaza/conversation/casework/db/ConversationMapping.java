package plaza.conversation.casework.db;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.casework.model.Sides;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
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
                new Ownership(row.epoch, agent(row.owner), agent(row.former)),
                new Digest(
                        row.openedAt,
                        row.lastActivityAt,
                        row.waitingSince,
                        row.withdrawnAt,
                        new LastMessage(
                                row.lastMessageText, row.lastMessageAt, Direction.get(row.lastMessageDirection)),
                        row.messageCount,
                        row.waitingCount,
                        row.answered,
                        row.openCount,
                        closing(row),
                        new Sides(
                                row.lastInPublicAt,
                                row.waitsInPublic,
                                row.lastInPrivateAt,
                                row.invitedAt,
                                row.endedInPublicAt)),
                row.mergedInto == null ? null : new ConversationId(row.mergedInto),
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
        ConversationId into = conversation.mergedInto();
        row.mergedInto = into == null ? null : into.value();
        write(conversation.turn(), row);
        write(conversation.ownership(), row);
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
        row.answered = digest.answered();
        row.openCount = digest.open();
        Closing closing = digest.closing();
        row.closingReason = closing == null ? null : closing.reason().label();
        row.closingAt = closing == null ? null : closing.at();
        row.closingBy = closing == null ? null : subject(closing.by());
        write(closing == null ? null : closing.reason().reasons(), row);
        write(digest.sides(), row);
    }

    private static void write(@Nullable Reasons reasons, ConversationRow row) {
        row.closingTreeVersion = reasons == null ? null : reasons.version();
        row.closingProduct = reasons == null ? null : reasons.product();
        row.closingCause = reasons == null ? null : reasons.cause();
        row.closingSolution = reasons == null ? null : reasons.resolution();
        row.closingArea = reasons == null ? null : reasons.area();
    }

    private static void write(Sides sides, ConversationRow row) {
        row.lastInPublicAt = sides.lastInPublic();
        row.waitsInPublic = sides.waitsInPublic();
        row.lastInPrivateAt = sides.lastInPrivate();
        row.invitedAt = sides.invitedAt();
        row.endedInPublicAt = sides.endedAt();
    }

    private static void write(Ownership ownership, ConversationRow row) {
        row.epoch = ownership.epoch();
        row.owner = subject(ownership.owner());
        row.former = subject(ownership.former());
    }

    private static void write(Turn turn, ConversationRow row) {
        row.turn = turn.label();
        row.turnId = null;
        row.turnSince = null;
        row.turnDeadline = null;
        row.resolution = null;
        row.resolvedAt = null;
        row.resolvedBy = null;
        switch (turn) {
            case Turn.Ours mine -> {
                row.turnId = mine.id().value();
                row.turnSince = mine.since();
                row.turnDeadline = mine.deadline();
            }
            case Turn.Resolved closed -> {
                row.resolution = closed.reason().label();
                row.resolvedAt = closed.at();
                row.resolvedBy = subject(closed.by());
            }
            case Turn.Theirs _, Turn.Listening _ -> {}
        }
    }

    private static Turn turn(ConversationRow row) {
        return switch (row.turn) {
            case "new" ->
                new Turn.New(
                        new TurnId(present(row, row.turnId)),
                        present(row, row.turnSince),
                        present(row, row.turnDeadline));
            case "waiting-for-us" ->
                new Turn.WaitingForUs(
                        new TurnId(present(row, row.turnId)),
                        present(row, row.turnSince),
                        present(row, row.turnDeadline));
            case "owing-public-closing" ->
                new Turn.OwingPublicClosing(
                        new TurnId(present(row, row.turnId)),
                        present(row, row.turnSince),
                        present(row, row.turnDeadline));
            case "waiting-for-customer" -> new Turn.WaitingForCustomer();
            case "invited-to-private" -> new Turn.InvitedToPrivate();
            case "in-private" -> new Turn.InPrivate();
            case "listening" -> new Turn.Listening();
            case "resolved" -> new Turn.Resolved(resolution(row), present(row, row.resolvedAt), agent(row.resolvedBy));
            default -> throw new IllegalStateException("conversation " + row.id + " has unknown turn " + row.turn);
        };
    }

    private static @Nullable Closing closing(ConversationRow row) {
        return row.closingReason == null || row.closingAt == null
                ? null
                : new Closing(new Resolution(row.closingReason, reasons(row)), row.closingAt, agent(row.closingBy));
    }

    /** What a case was about is said by the closing that it is closed with; nothing else says it. */
    private static Resolution resolution(ConversationRow row) {
        String label = present(row, row.resolution);
        boolean isByHand = label.equals(row.closingReason) && Objects.equals(row.resolvedAt, row.closingAt);
        return new Resolution(label, isByHand ? reasons(row) : null);
    }

    private static @Nullable Reasons reasons(ConversationRow row) {
        return row.closingTreeVersion == null
                ? null
                : new Reasons(
                        row.closingTreeVersion,
                        present(row, row.closingProduct),
                        present(row, row.closingCause),
                        present(row, row.closingSolution),
                        present(row, row.closingArea));
    }

    private static @Nullable AgentId agent(@Nullable String subject) {
        return subject == null ? null : new AgentId(subject);
    }

    private static @Nullable String subject(@Nullable AgentId agent) {
        return agent == null ? null : agent.subject();
    }

    private static <T> T present(ConversationRow row, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("conversation " + row.id + " lacks what turn " + row.turn + " must have");
        }
        return value;
    }
}
