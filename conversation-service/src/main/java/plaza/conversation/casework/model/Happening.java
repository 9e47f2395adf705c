package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * What happened to a case that goes on, besides what its messages show by themselves.
 *
 * @param received messages that are new in it
 * @param outside messages of ours of which it was found out that they were not written here
 * @param ownership who owns it from now on; null where that did not change
 * @param ended the reply that ended the turn: it answered somebody who waited
 * @param owed a turn that was closed while its answer was on its way, and is answered by that reply now
 * @param returning a period that was ended too early, and goes on if somebody waits again
 * @param leaving true where an answer for the turn is on its way: it is not said that none is needed
 * @param undelivered an answer that was told and did not reach the customer; null where none was
 * @param change what pages are told where nothing weightier comes of it
 */
public record Happening(
        List<Message> received,
        List<Message> outside,
        @Nullable Ownership ownership,
        @Nullable Answer ended,
        @Nullable Owed owed,
        @Nullable TurnId returning,
        boolean leaving,
        @Nullable Undelivered undelivered,
        Change change) {

    /** A turn was told as answered, and the answer did not reach the customer. */
    public record Undelivered(TurnId turn, ReplyId reply, AgentId by, String reason, Instant at) {}

    /** A turn that is answered late, and by what. */
    public record Owed(Turn.Ours turn, Answer answer) {}

    /** Copies what could change under it. */
    public Happening {
        received = List.copyOf(received);
        outside = List.copyOf(outside);
    }

    /** Messages came in, or changed. */
    public static Happening received(List<Message> messages) {
        List<Message> outside = messages.stream()
                .filter(message -> message.content().findOutside().isPresent())
                .toList();
        return new Happening(messages, outside, null, null, null, null, false, null, Change.MESSAGE_CHANGED);
    }

    /** It was found out that a message of ours was not written here. */
    public static Happening publishedOutside(Message message) {
        return new Happening(List.of(), List.of(message), null, null, null, null, false, null, Change.MESSAGE_CHANGED);
    }

    /** Somebody else owns it, or nobody. */
    public static Happening owned(Ownership ownership) {
        return new Happening(List.of(), List.of(), ownership, null, null, null, false, null, Change.OWNER_CHANGED);
    }

    /** Something that the turn may follow from, and pages show. */
    public static Happening of(Change change) {
        return new Happening(List.of(), List.of(), null, null, null, null, false, null, change);
    }

    /** A reply of ours stands on the network. */
    public static Happening published(@Nullable Answer ended, @Nullable Owed owed) {
        return new Happening(List.of(), List.of(), null, ended, owed, null, false, null, Change.REPLY_CHANGED);
    }

    /**
     * A reply will not leave.
     *
     * @param returning the turn that was closed while it was on its way; null where none was
     */
    public static Happening refused(@Nullable TurnId returning) {
        return new Happening(List.of(), List.of(), null, null, null, returning, false, null, Change.REPLY_CHANGED);
    }

    /**
     * A reply did not reach the customer, though the network had taken it.
     *
     * @param told the turn that was told as answered by it; null where none was, or another reply answers it too
     * @param returning the period that goes on where somebody waits again; null where none was ended by it
     */
    public static Happening undelivered(@Nullable Undelivered told, @Nullable TurnId returning) {
        return new Happening(List.of(), List.of(), null, null, null, returning, false, told, Change.REPLY_CHANGED);
    }

    /** Another case became part of it; its owner is the owner of both. */
    public static Happening merged(Ownership ownership) {
        return new Happening(List.of(), List.of(), ownership, null, null, null, false, null, Change.MERGED);
    }

    /** A case that was part of it is one of its own again. */
    public static Happening unmerged() {
        return of(Change.MERGED);
    }

    /**
     * One of us closes it.
     *
     * @param leaving true where an answer for the turn is on its way
     * @param waived true where they say why the square is not told how it ended
     */
    public static Happening closed(boolean leaving, boolean waived) {
        Change change = waived ? Change.CLOSED_IN_PUBLIC : Change.RESOLVED;
        return new Happening(List.of(), List.of(), null, null, null, null, leaving, null, change);
    }

    /** The period that goes on where somebody waits again, if there is one. */
    public Optional<TurnId> findReturning() {
        return Optional.ofNullable(returning);
    }

    /** Why nobody waits any more, though none of us answered. */
    Resolution unanswered() {
        if (!outside.isEmpty()) {
            return Resolution.ANSWERED_OUTSIDE;
        }
        if (change == Change.MERGED) {
            return Resolution.MERGED;
        }
        return change == Change.MODE_CHANGED ? Resolution.LISTENING : Resolution.WITHDRAWN;
    }

    /** True where whoever waits is to be given to somebody else than was asked for: the colleague who had the other case. */
    boolean asksAnew(Ownership before) {
        return change == Change.MERGED
                && before.owner() == null
                && !ownership(before).equals(before);
    }

    Ownership ownership(Ownership before) {
        return Optional.ofNullable(ownership).orElse(before);
    }
}
