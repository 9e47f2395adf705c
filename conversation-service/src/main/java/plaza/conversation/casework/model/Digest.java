package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Demand;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What a case is, computed from the set of its messages and of what settled them: no order of arrival can be told from
 * it.
 *
 * @param openedAt start of the clock of its earliest customer message
 * @param lastActivityAt the latest thing that happened in it
 * @param waitingSince start of the clock of the earliest customer message that stands and is not settled; null where
 *     none does
 * @param withdrawnAt when the last removed customer message was removed; null where none was
 * @param lastMessage what a list shows
 * @param messages how many messages, ours and removed ones included
 * @param waiting how many customer messages stand and are not settled
 * @param answered true once a reply of a person answered one of them, or words of ours that were written elsewhere, or
 *     where the case was brought over from elsewhere
 * @param open how many customer messages stand that were said since the case was last closed
 * @param closing the closing that stands, where nothing was said since
 * @param sides where it is spoken
 */
public record Digest(
        Instant openedAt,
        Instant lastActivityAt,
        @Nullable Instant waitingSince,
        @Nullable Instant withdrawnAt,
        LastMessage lastMessage,
        int messages,
        int waiting,
        boolean answered,
        int open,
        @Nullable Closing closing,
        Sides sides) {

    /** The digest of these; at least one must be a customer's. */
    public static Digest of(Collection<Message> messages, Settled settled) {
        return of(messages, settled, Instant.EPOCH);
    }

    /**
     * The same, where nobody waits for us with what was said earlier, but in a case that was brought over to be answered.
     *
     * @param from when that began
     */
    public static Digest of(Collection<Message> messages, Settled settled, Instant from) {
        OutsideAnswers outside = OutsideAnswers.of(messages);
        List<Message> fromCustomer = messages.stream()
                .filter(message -> message.getCreation().isForUs())
                .toList();
        List<Message> standing = fromCustomer.stream()
                .filter(message -> !message.content().isRemoved())
                .toList();
        List<Message> waiting = standing.stream()
                .filter(settled::isWaiting)
                .filter(message -> !outside.cover(message))
                .filter(message ->
                        settled.brought() || !message.getCreation().clockStart().isBefore(from))
                .toList();
        int open = Math.toIntExact(standing.stream().filter(settled::isOpen).count());
        return new Digest(
                firstClock(fromCustomer)
                        .orElseThrow(() -> new IllegalArgumentException("a case has a customer message")),
                messages.stream()
                        .map(message -> message.content().lastActivityAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                firstClock(waiting).orElse(null),
                fromCustomer.stream()
                        .flatMap(message -> message.content().findRemovedAt().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                LastMessage.of(messages.stream().max(LastMessage.ORDER).orElseThrow()),
                messages.size(),
                waiting.size(),
                !settled.answered().isEmpty()
                        || settled.brought()
                        || fromCustomer.stream().anyMatch(outside::cover),
                open,
                open > 0 ? null : settled.findLast().orElse(null),
                sides(fromCustomer, standing, waiting, settled));
    }

    /** The closing that stands, if one does. */
    public Optional<Closing> findClosing() {
        return Optional.ofNullable(closing);
    }

    /** What the messages ask of us on those terms. */
    Demand demand(Terms terms) {
        if (waitingSince != null) {
            return terms.answer(waitingSince, answered);
        }
        if (open > 0) {
            return answered(sides.room());
        }
        if (closing != null) {
            return sides.owePublicEnding()
                    ? terms.publicEnding(closing)
                    : new Demand.Closed(closing.reason(), closing.at(), closing.by());
        }
        if (withdrawnAt != null) {
            return new Demand.Nothing(withdrawnAt);
        }
        throw new IllegalStateException("a case where nobody waits and nothing was removed has no customer message");
    }

    private static Demand answered(Sides.Room room) {
        return switch (room) {
            case AS_BEGUN -> new Demand.Done();
            case INVITED -> new Demand.Invited();
            case PRIVATE -> new Demand.InPrivate();
        };
    }

    private static Sides sides(
            Collection<Message> fromCustomer,
            Collection<Message> standing,
            Collection<Message> waiting,
            Settled settled) {
        return new Sides(
                lastSaid(standing, Visibility.PUBLIC).orElse(null),
                lastSaid(waiting, Visibility.PUBLIC).isPresent(),
                lastSaid(fromCustomer, Visibility.PRIVATE).orElse(null),
                settled.invitedAt(),
                settled.endedAt());
    }

    private static Optional<Instant> lastSaid(Collection<Message> messages, Visibility where) {
        return messages.stream()
                .map(message -> message.getCreation().act())
                .filter(act -> act.visibility() == where)
                .map(Act.Created::createdAt)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> firstClock(Collection<Message> messages) {
        return messages.stream()
                .map(message -> message.getCreation().clockStart())
                .min(Comparator.naturalOrder());
    }
}
