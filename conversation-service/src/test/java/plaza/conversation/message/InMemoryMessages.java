package plaza.conversation.message;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plaza.conversation.message.model.Anchor;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Placement;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

/** Messages in a map. */
public final class InMemoryMessages implements Messages {

    private static final Comparator<Message> WRITTEN = Comparator.<Message, java.time.Instant>comparing(
                    message -> message.getCreation().act().createdAt())
            .thenComparing(message -> message.key().externalId());

    private final Map<MessageKey, Message> messages = new LinkedHashMap<>();

    @Override
    public Uni<Optional<Message>> find(MessageKey key) {
        return Uni.createFrom().item(() -> Optional.ofNullable(messages.get(key)));
    }

    @Override
    public Uni<Optional<Message>> find(MessageId id) {
        return Uni.createFrom().item(() -> messages.values().stream()
                .filter(message -> message.id().equals(id))
                .findFirst());
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<MessageId> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<Message> handed =
                of(from).stream().filter(message -> which.test(message.id())).toList();
        handed.forEach(message -> messages.put(
                message.key(),
                message.placedIn(
                        new Placement(message.findPlacement().orElseThrow().thread(), to))));
        return handed.stream().map(Message::id).toList();
    }

    @Override
    public Uni<Optional<Message>> findLatestToAnswer(ConversationId conversation) {
        return Uni.createFrom().item(() -> of(conversation).stream()
                .filter(message -> message.getCreation().isForUs())
                .filter(message -> !message.content().isRemoved())
                .max(WRITTEN));
    }

    @Override
    public Uni<Optional<Message>> findLatestInPublic(ConversationId conversation) {
        return Uni.createFrom().item(() -> of(conversation).stream()
                .filter(message -> message.getCreation().isForUs())
                .filter(message -> !message.content().isRemoved())
                .filter(message -> message.getCreation().act().visibility() == Visibility.PUBLIC)
                .max(WRITTEN));
    }

    @Override
    public Uni<Optional<Message>> findLastInPrivate(ConversationId conversation, AccountRef account) {
        return Uni.createFrom().item(() -> of(conversation).stream()
                .filter(message -> message.key().account().equals(account))
                .filter(message -> message.getCreation().isForUs())
                .filter(message -> message.getCreation().act().visibility() == Visibility.PRIVATE)
                .max(WRITTEN));
    }

    @Override
    public Uni<List<Message>> listNewest(ConversationId conversation, int limit) {
        return Uni.createFrom().item(() -> of(conversation).stream()
                .sorted(WRITTEN.reversed())
                .limit(limit)
                .sorted(WRITTEN)
                .toList());
    }

    @Override
    public Uni<List<Message>> listWaitingFor(Collection<MessageKey> answered) {
        return waiting(anchor -> anchor instanceof Anchor.Answered to && answered.contains(to.message()));
    }

    @Override
    public Uni<List<Message>> listWaitingIn(OrderKey talk) {
        return waiting(
                anchor -> anchor instanceof Anchor.Talk in && in.orderKey().equals(talk));
    }

    @Override
    public Uni<Void> add(Message message) {
        return Uni.createFrom().voidItem().invoke(() -> {
            if (messages.putIfAbsent(message.key(), message) != null) {
                throw new IllegalStateException(message.key() + " is there already");
            }
        });
    }

    @Override
    public Uni<Void> change(Collection<Message> changed) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> changed.forEach(message -> messages.replace(message.key(), message)));
    }

    /** All messages of a case. */
    public List<Message> of(ConversationId conversation) {
        return messages.values().stream()
                .filter(message -> message.findPlacement()
                        .filter(place -> place.conversation().equals(conversation))
                        .isPresent())
                .toList();
    }

    /** Everything that is kept. */
    public List<Message> all() {
        return List.copyOf(messages.values());
    }

    private Uni<List<Message>> waiting(Predicate<Anchor> which) {
        return Uni.createFrom().item(() -> messages.values().stream()
                .filter(message -> message.placement() == null)
                .filter(message -> message.findAnchor().filter(which).isPresent())
                .toList());
    }
}
