package plaza.conversation.incident;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Spoken;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.merging.HitTogether;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.Crises;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.reply.SameWords;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Incidents in a map, on what the other in-memory adapters hold. */
public final class InMemoryIncidents implements Incidents, Crises, SameWords, HitTogether {

    private static final Comparator<Conversation> NEWEST_FIRST = Comparator.<Conversation, Instant>comparing(
                    each -> each.digest().lastActivityAt())
            .reversed();

    private final InMemoryConversations conversations;
    private final InMemoryCustomers customers;
    private final InMemoryMessages messages;
    private final InMemoryReplies replies;
    private final InMemoryInvolvements involvements;
    private final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
    private final Map<IncidentId, Map<ConversationId, Standing>> said = new HashMap<>();

    public InMemoryIncidents(
            InMemoryConversations conversations,
            InMemoryCustomers customers,
            InMemoryMessages messages,
            InMemoryReplies replies,
            InMemoryInvolvements involvements) {
        this.conversations = conversations;
        this.customers = customers;
        this.messages = messages;
        this.replies = replies;
        this.involvements = involvements;
    }

    @Override
    public Uni<List<Incident>> list(boolean over, int limit) {
        return Uni.createFrom().item(() -> incidents.values().stream()
                .filter(each -> each.isOver() == over)
                .sorted(Comparator.<Incident, Instant>comparing(
                                each -> each.known().startedAt())
                        .reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public Uni<Optional<Incident>> find(IncidentId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(incidents.get(id)));
    }

    @Override
    public Uni<Void> store(Incident incident, String what, AgentId by) {
        return Uni.createFrom().voidItem().invoke(() -> incidents.put(incident.id(), incident));
    }

    @Override
    public Uni<List<Spoken>> listSpoken(Incident incident, int limit) {
        return Uni.createFrom().item(() -> open().filter(
                        each -> each.home().brand().equals(incident.known().brand()))
                .filter(each -> !each.digest()
                        .lastActivityAt()
                        .isBefore(incident.known().startedAt()))
                .filter(each -> !said(incident.id()).containsKey(each.id()))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(each ->
                        new Spoken(each.id(), texts(each.id(), incident.known().startedAt())))
                .toList());
    }

    @Override
    public Uni<List<String>> listSaid(ConversationId conversation, Instant since, int limit) {
        return Uni.createFrom()
                .item(() -> texts(conversation, since).stream().limit(limit).toList());
    }

    @Override
    public Uni<Void> note(
            IncidentId id, Collection<ConversationId> cases, Standing standing, @Nullable AgentId by, Instant at) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> cases.forEach(
                        one -> said.computeIfAbsent(id, none -> new HashMap<>()).put(one, standing)));
    }

    @Override
    public Uni<Void> follow(ConversationId absorbed, ConversationId survivor) {
        return Uni.createFrom().voidItem().invoke(() -> said.values().stream()
                .filter(standings -> standings.containsKey(absorbed))
                .forEach(standings -> standings.putIfAbsent(survivor, standings.get(absorbed))));
    }

    @Override
    public Uni<Map<IncidentId, Standing>> standings(ConversationId conversation) {
        return Uni.createFrom().item(() -> said.entrySet().stream()
                .filter(each -> each.getValue().containsKey(conversation))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(conversation))));
    }

    @Override
    public Uni<List<HitCase>> listCases(Incident incident, Sight sight, int limit) {
        return Uni.createFrom().item(() -> parts(incident)
                .filter(each -> sight.sees(each.home().site(), involved(each.id())))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(each -> hit(each, said(incident.id()).get(each.id())))
                .toList());
    }

    private List<String> involved(ConversationId id) {
        return involvements.list(id).await().indefinitely().stream()
                .map(AgentId::subject)
                .toList();
    }

    private HitCase hit(Conversation one, Standing standing) {
        return new HitCase(
                one.id(),
                one.customer(),
                customers.nameOf(one.customer()),
                one.account().channel(),
                one.turn().label(),
                one.ownership().owner(),
                standing,
                toldAt(one.id()).orElse(null));
    }

    @Override
    public Uni<List<ConversationId>> listUntold(AgentId owner, int limit) {
        return Uni.createFrom()
                .item(() -> open().filter(each -> owner.equals(each.ownership().owner()))
                        .filter(each -> incidents.values().stream()
                                .anyMatch(incident -> isPart(incident).test(each)
                                        && isUntold(incident).test(each)))
                        .sorted(NEWEST_FIRST)
                        .limit(limit)
                        .map(Conversation::id)
                        .toList());
    }

    @Override
    public Uni<Extent> extent(Incident incident) {
        return Uni.createFrom().item(() -> {
            List<Conversation> all = parts(incident).toList();
            List<Conversation> open =
                    all.stream().filter(InMemoryIncidents::isOpen).toList();
            return new Extent(
                    all.stream().map(Conversation::customer).distinct().count(),
                    all.size(),
                    open.size(),
                    open.stream().filter(isUntold(incident)).count());
        });
    }

    @Override
    public Uni<Optional<Instant>> findToldAt(ConversationId conversation) {
        return Uni.createFrom().item(() -> toldAt(conversation));
    }

    @Override
    public Uni<Boolean> wereSentToOthers(ConversationId conversation, String text) {
        return Uni.createFrom().item(() -> incidents.values().stream()
                .filter(incident -> Optional.ofNullable(said(incident.id()).get(conversation))
                        .filter(Standing::isPart)
                        .isPresent())
                .anyMatch(incident -> parts(incident)
                        .filter(each -> !each.id().equals(conversation))
                        .flatMap(each -> sent(each.id()))
                        .filter(reply ->
                                !reply.approvedAt().isBefore(incident.known().startedAt()))
                        .anyMatch(reply -> reply.text().equals(text))));
    }

    @Override
    public Uni<Set<String>> brands() {
        return Uni.createFrom().item(() -> incidents.values().stream()
                .filter(each -> each.crisis() != null)
                .map(each -> each.known().brand())
                .collect(Collectors.toSet()));
    }

    private Stream<Conversation> open() {
        return conversations.all().stream().filter(InMemoryIncidents::isOpen);
    }

    private Stream<Conversation> parts(Incident incident) {
        return conversations.all().stream().filter(isPart(incident));
    }

    private Predicate<Conversation> isPart(Incident incident) {
        return each -> Optional.ofNullable(said(incident.id()).get(each.id()))
                .filter(Standing::isPart)
                .isPresent();
    }

    private Predicate<Conversation> isUntold(Incident incident) {
        return each -> incident.findNewest()
                .map(Fact::at)
                .filter(at ->
                        sent(each.id()).noneMatch(reply -> !reply.approvedAt().isBefore(at)))
                .isPresent();
    }

    private static boolean isOpen(Conversation each) {
        return !(each.turn() instanceof Turn.Resolved);
    }

    private Optional<Instant> toldAt(ConversationId id) {
        return sent(id).map(Reply::approvedAt).max(Comparator.naturalOrder());
    }

    private Stream<Reply> sent(ConversationId id) {
        return replies.of(id).stream()
                .filter(reply -> !(reply.state() instanceof ReplyState.Refused)
                        && !(reply.state() instanceof ReplyState.Undelivered));
    }

    private List<String> texts(ConversationId id, Instant since) {
        return messages.of(id).stream()
                .filter(message -> message.getCreation().isForUs())
                .filter(message -> !message.getCreation().act().createdAt().isBefore(since))
                .map(Message::content)
                .flatMap(content -> content.findShownText().stream())
                .toList();
    }

    private Map<ConversationId, Standing> said(IncidentId id) {
        return said.getOrDefault(id, Map.of());
    }
}
