package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryDigests;
import plaza.conversation.casework.InMemoryThreads;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageContent;
import plaza.conversation.promise.InMemoryTargets;
import plaza.conversation.reading.InMemoryCaseViews;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.platform.ids.Ids;

/** The whole service without a server: the real use cases on adapters that hold everything in memory. */
public final class InMemoryHouse implements House {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    public final InMemoryMessages messages = new InMemoryMessages();
    public final InMemoryCustomers customers = new InMemoryCustomers();
    public final InMemoryThreads threads = new InMemoryThreads();
    public final InMemoryConversations conversations = new InMemoryConversations();
    public final InMemoryDigests digests = new InMemoryDigests(messages);
    public final InMemoryTargets targets = new InMemoryTargets();
    public final InMemoryCaseViews views = new InMemoryCaseViews(conversations, customers, messages);

    private final ApplyInteraction application;

    /** An empty house. */
    public InMemoryHouse() {
        Ids ids = new CountedIds();
        Claims claims = keys -> Uni.createFrom().voidItem();
        application = new ApplyInteraction(
                new HeardOnce(),
                claims,
                messages,
                new FindPlace(conversations, threads, customers, messages, ids),
                new Followers(messages, claims),
                new SettleCase(conversations, threads, digests, targets, ids, Clock.fixed(NOW, ZoneOffset.UTC)),
                ids);
    }

    @Override
    public Applied hear(Interaction interaction) {
        return now(application.apply(interaction));
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        return now(work.get());
    }

    @Override
    public InMemoryMessages messages() {
        return messages;
    }

    @Override
    public InMemoryCustomers customers() {
        return customers;
    }

    @Override
    public InMemoryThreads threads() {
        return threads;
    }

    @Override
    public InMemoryConversations conversations() {
        return conversations;
    }

    @Override
    public InMemoryDigests digests() {
        return digests;
    }

    @Override
    public InMemoryTargets targets() {
        return targets;
    }

    @Override
    public InMemoryCaseViews views() {
        return views;
    }

    /** Hears all of them, one after the other. */
    public InMemoryHouse heard(List<Interaction> interactions) {
        interactions.forEach(this::hear);
        return this;
    }

    /** The only case. */
    public Conversation onlyCase() {
        List<Conversation> all = conversations.all();
        if (all.size() != 1) {
            throw new AssertionError("one case was expected, not " + all);
        }
        return all.getFirst();
    }

    /** What is the same whatever the order of arrival: no ids, no versions. */
    public record State(Set<CaseState> cases, Map<String, MessageContent> messages) {}

    /** A case by whose it is and what stands in it. */
    public record CaseState(String customer, TurnState turn, Digest digest, Set<String> messages) {}

    /** A turn without its id. */
    public record TurnState(String label, Optional<Instant> since, Optional<Instant> deadline, Optional<Instant> at) {

        static TurnState of(Turn turn) {
            return switch (turn) {
                case Turn.New mine ->
                    new TurnState(
                            mine.label(), Optional.of(mine.since()), Optional.of(mine.deadline()), Optional.empty());
                case Turn.Resolved closed ->
                    new TurnState(closed.label(), Optional.empty(), Optional.empty(), Optional.of(closed.at()));
            };
        }
    }

    /** The state of the whole house. */
    public State state() {
        return new State(
                conversations.all().stream().map(this::state).collect(Collectors.toSet()),
                messages.all().stream()
                        .collect(Collectors.toMap(message -> message.key().externalId(), Message::content)));
    }

    private CaseState state(Conversation conversation) {
        ConversationId id = conversation.id();
        return new CaseState(
                customers.identityOf(conversation.customer()).externalId(),
                TurnState.of(conversation.turn()),
                conversation.digest(),
                messages.of(id).stream()
                        .map(message -> message.key().externalId())
                        .collect(Collectors.toSet()));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().indefinitely();
    }

    private static final class HeardOnce implements HeardInteractions {

        private final Set<InteractionId> heard = new HashSet<>();

        @Override
        public Uni<Boolean> isFirst(InteractionId id) {
            return Uni.createFrom().item(() -> heard.add(id));
        }
    }

    private static final class CountedIds implements Ids {

        private long last;

        @Override
        public UUID next() {
            last++;
            return new UUID(0x0192_f3a0_0000_7000L, 0x8000_0000_0000_0000L + last);
        }
    }
}
