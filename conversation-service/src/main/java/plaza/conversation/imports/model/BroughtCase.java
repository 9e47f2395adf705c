package plaza.conversation.imports.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * One case of the source, fit to be brought over.
 *
 * @param caseId the source's own
 * @param open true where somebody of ours has to go on with it
 * @param orderKey as live interactions of the same thread are keyed
 * @param messages oldest first; at least one is the customer's
 * @param closedAt when the source closed it; null where it does not say
 * @param reason why it was closed there
 */
public record BroughtCase(
        long line,
        String caseId,
        boolean open,
        AccountRef account,
        OrderKey orderKey,
        Visibility visibility,
        Person customer,
        List<BroughtMessage> messages,
        @Nullable Instant closedAt,
        Resolution reason) {

    /** The reason of a case that its source closed without one, and of what was answered there. */
    public static final Resolution IMPORTED = new Resolution("imported");

    /** Sorts, and copies what could change under it. */
    public BroughtCase {
        messages = messages.stream()
                .sorted(Comparator.comparing(BroughtMessage::createdAt).thenComparingLong(BroughtMessage::line))
                .toList();
    }

    /** The customer's messages that are done with: all of a closed case, of an open one those before our last word. */
    public Set<String> done() {
        Optional<Instant> lastWord = messages.stream()
                .filter(message -> message.direction() == Direction.OUTBOUND)
                .map(BroughtMessage::createdAt)
                .max(Comparator.naturalOrder());
        return messages.stream()
                .filter(message -> message.direction() == Direction.INBOUND)
                .filter(message -> !open
                        || lastWord.filter(word -> !message.createdAt().isAfter(word))
                                .isPresent())
                .map(BroughtMessage::externalId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When it was done with, as far as that is known. */
    public Instant doneAt(Instant now) {
        Instant last = messages.getLast().createdAt();
        Instant at = closedAt == null ? last : closedAt;
        return at.isAfter(now) ? now : at;
    }
}
