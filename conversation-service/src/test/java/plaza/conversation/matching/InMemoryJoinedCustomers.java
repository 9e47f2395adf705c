package plaza.conversation.matching;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryThreads;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.matching.model.Parting;
import plaza.conversation.matching.model.Strand;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.profile.InMemoryProfiles;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.ThreadId;

/** What the in-memory adapters hold of customers, from hand to hand. */
public final class InMemoryJoinedCustomers implements JoinedCustomers {

    private final InMemoryCustomers customers;
    private final InMemoryProfiles profiles;
    private final InMemoryConversations conversations;
    private final InMemoryThreads threads;
    private final InMemoryMessages messages;
    private final Map<CustomerId, Part> parts = new HashMap<>();

    public InMemoryJoinedCustomers(
            InMemoryCustomers customers,
            InMemoryProfiles profiles,
            InMemoryConversations conversations,
            InMemoryThreads threads,
            InMemoryMessages messages) {
        this.customers = customers;
        this.profiles = profiles;
        this.conversations = conversations;
        this.threads = threads;
        this.messages = messages;
    }

    /** What came with a customer. */
    private record Part(
            CustomerId survivor,
            List<Identity> identities,
            List<ProfileField> fields,
            List<ConversationId> cases,
            List<ThreadId> threads) {}

    @Override
    public Uni<Boolean> isPart(CustomerId absorbed, CustomerId survivor) {
        return Uni.createFrom().item(() -> Optional.ofNullable(parts.get(absorbed))
                .filter(part -> part.survivor().equals(survivor))
                .isPresent());
    }

    @Override
    public Uni<List<Matches.Joined>> list(CustomerId survivor) {
        return Uni.createFrom().item(() -> parts.entrySet().stream()
                .filter(each -> each.getValue().survivor().equals(survivor))
                .map(each -> new Matches.Joined(each.getKey(), name(each.getKey())))
                .toList());
    }

    @Override
    public Uni<Void> join(UUID id, CustomerId absorbed, CustomerId survivor, AgentId by, Instant at) {
        return profiles.get(absorbed)
                .invoke(profile -> {
                    Part part = new Part(
                            survivor,
                            customers.identitiesOf(absorbed),
                            profile.all(),
                            casesOf(absorbed),
                            movableThreads(absorbed, survivor));
                    parts.put(absorbed, part);
                    give(part, absorbed, survivor);
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Strand>> strands(CustomerId absorbed, CustomerId survivor) {
        return Uni.createFrom().item(() -> {
            Part part = parts.get(absorbed);
            return casesOf(survivor).stream()
                    .flatMap(each -> strands(each, absorbed, part))
                    .toList();
        });
    }

    @Override
    public Uni<Void> part(CustomerId absorbed, CustomerId survivor, Parting parting, AgentId by, Instant at) {
        return Uni.createFrom().voidItem().invoke(() -> {
            Part part = parts.remove(absorbed);
            Part back = new Part(absorbed, part.identities(), part.fields(), parting.cases(), parting.threads());
            give(back, survivor, absorbed);
        });
    }

    private void give(Part part, CustomerId from, CustomerId to) {
        customers.give(part.identities(), to);
        profiles.give(part.fields(), from, to);
        part.cases().forEach(each -> conversations.give(each, to));
        part.threads().forEach(each -> threads.give(each, to));
    }

    private List<ConversationId> casesOf(CustomerId customer) {
        return conversations.all().stream()
                .filter(known -> known.customer().equals(customer))
                .map(Conversation::id)
                .toList();
    }

    private List<ThreadId> movableThreads(CustomerId absorbed, CustomerId survivor) {
        return threads.all().stream()
                .filter(thread -> thread.customer().equals(absorbed))
                .filter(thread -> threads.all().stream()
                        .noneMatch(other -> other.customer().equals(survivor)
                                && other.orderKey().equals(thread.orderKey())))
                .map(CaseThread::id)
                .toList();
    }

    private Stream<Strand> strands(ConversationId conversation, CustomerId absorbed, Part part) {
        List<CaseThread> own = threads.all().stream()
                .filter(thread -> thread.conversation().equals(conversation))
                .toList();
        return own.isEmpty()
                ? Stream.of(new Strand(null, conversation, part.cases().contains(conversation)))
                : own.stream().map(thread -> new Strand(thread.id(), conversation, isTheirs(thread, absorbed, part)));
    }

    private boolean isTheirs(CaseThread thread, CustomerId absorbed, Part part) {
        List<Identity> speakers = messages.of(thread.conversation()).stream()
                .filter(message ->
                        message.findPlacement().orElseThrow().thread().equals(thread.id()))
                .filter(message -> message.getCreation().act().direction() == Direction.INBOUND)
                .map(InMemoryJoinedCustomers::speaker)
                .toList();
        return thread.customer().equals(absorbed)
                || part.threads().contains(thread.id())
                || (!speakers.isEmpty() && part.identities().containsAll(speakers));
    }

    private static Identity speaker(Message message) {
        return new Identity(
                message.key().account().channel(),
                message.getCreation().act().author().id());
    }

    private @Nullable String name(CustomerId customer) {
        return customers.get(customer).findName().map(CustomerName::text).orElse(null);
    }
}
