package plaza.conversation.closing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Closings in a list. */
public final class InMemoryClosings implements Closings {

    private final InMemoryMessages messages;
    private final InMemoryReplies replies;
    private final List<Kept> closings = new ArrayList<>();

    public InMemoryClosings(InMemoryMessages messages, InMemoryReplies replies) {
        this.messages = messages;
        this.replies = replies;
        replies.closedWhere(id -> closings.stream().filter(this::counts).anyMatch(kept -> kept.known()
                .contains(id)));
    }

    private record Kept(
            UUID id,
            ConversationId conversation,
            Closing closing,
            @Nullable Waiver waiver,
            Set<MessageId> known) {}

    @Override
    public Uni<Void> add(UUID id, ConversationId conversation, Closing closing, @Nullable Waiver waiver) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> closings.add(new Kept(
                        id,
                        conversation,
                        closing,
                        waiver,
                        messages.of(conversation).stream()
                                .filter(message -> message.getCreation().isForUs())
                                .map(Message::id)
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    /** Keeps a closing of these messages only. */
    public void keep(UUID id, ConversationId conversation, Closing closing, Collection<MessageId> known) {
        closings.add(new Kept(id, conversation, closing, new Waiver("imported"), Set.copyOf(known)));
    }

    private boolean knows(Kept kept, ConversationId conversation) {
        return messages.of(conversation).stream().map(Message::id).anyMatch(kept.known()::contains);
    }

    /** The messages of a case that were known at a closing that counts. */
    public Set<MessageId> closed(ConversationId conversation) {
        return messages.of(conversation).stream()
                .map(Message::id)
                .filter(id -> closings.stream().filter(this::counts).anyMatch(kept -> kept.known()
                        .contains(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last closing of a case that counts, also one by which it was closed as part of another. */
    public Optional<Closing> findLast(ConversationId conversation) {
        return closings.stream()
                .filter(this::counts)
                .filter(kept -> kept.conversation().equals(conversation) || knows(kept, conversation))
                .map(Kept::closing)
                .max(Comparator.comparing(Closing::at));
    }

    /** When the case was closed, as far as that counts. */
    public List<Instant> counted(ConversationId conversation) {
        return counting(conversation).map(kept -> kept.closing().at()).toList();
    }

    /** When it was closed with that message known, as far as that counts. */
    public Stream<Instant> closedAt(ConversationId conversation, MessageId message) {
        return closings.stream()
                .filter(kept -> counts(kept) && kept.known().contains(message))
                .map(kept -> kept.closing().at());
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<UUID> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<UUID> handed = closings.stream()
                .filter(kept -> kept.conversation().equals(from) && which.test(kept.id()))
                .map(Kept::id)
                .toList();
        closings.replaceAll(kept -> handed.contains(kept.id())
                ? new Kept(kept.id(), to, kept.closing(), kept.waiver(), kept.known())
                : kept);
        return handed;
    }

    /** When somebody last said why the square is not told, in a closing that counts. */
    public Optional<Instant> findWaived(ConversationId conversation) {
        return counting(conversation)
                .filter(kept -> kept.waiver() != null)
                .map(kept -> kept.closing().at())
                .max(Comparator.naturalOrder());
    }

    private Stream<Kept> counting(ConversationId conversation) {
        return closings.stream()
                .filter(kept -> kept.conversation().equals(conversation))
                .filter(this::counts);
    }

    private boolean counts(Kept kept) {
        return !replies.isRefusedUnder(kept.id());
    }
}
