package plaza.agent.assignment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plaza.agent.assignment.model.Assigned;
import plaza.agent.assignment.model.KnownOffer;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Ownership;
import plaza.agent.assignment.model.Waiting;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;

/** Work, offers and the queue in memory. */
public final class InMemoryWorks implements Works, Offers, Queue {

    private static final Comparator<Work> BY_DEADLINE = Comparator.comparing(
                    (Work work) -> work.dossier().need().deadline())
            .thenComparing(work -> work.dossier().conversation());

    private final Map<ConversationId, Work> works = new TreeMap<>();
    private final Map<OfferId, KnownOffer> offers = new HashMap<>();
    private final List<WorkChange.Told> told = new ArrayList<>();

    /** All that was told, in order. */
    public List<WorkChange.Told> told() {
        return List.copyOf(told);
    }

    /** All work. */
    public List<Work> all() {
        return List.copyOf(works.values());
    }

    @Override
    public Uni<Optional<Work>> findForChange(ConversationId conversation) {
        return Uni.createFrom().item(Optional.ofNullable(works.get(conversation)));
    }

    @Override
    public Uni<List<Work>> listForChange(Collection<ConversationId> conversations) {
        return Uni.createFrom()
                .item(works.values().stream()
                        .filter(work -> conversations.contains(work.dossier().conversation()))
                        .toList());
    }

    @Override
    public Uni<List<ConversationId>> listOfferedTo(AgentId agent) {
        return conversations(
                work -> work instanceof Offered open && open.offer().to().id().equals(agent));
    }

    @Override
    public Uni<List<ConversationId>> listAssignedTo(AgentId agent) {
        return conversations(work ->
                work instanceof Assigned taken && taken.ownership().owner().id().equals(agent));
    }

    @Override
    public Uni<Void> store(List<WorkChange<?>> changes) {
        changes.forEach(change -> {
            works.put(change.next().dossier().conversation(), change.next());
            change.facts().forEach(fact -> keep(change.next().dossier().conversation(), fact));
            told.addAll(change.told());
        });
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<ConversationId>> findConversation(OfferId id, AgentId to) {
        return Uni.createFrom()
                .item(Optional.ofNullable(offers.get(id))
                        .filter(offer -> offer.to().equals(to))
                        .map(KnownOffer::conversation));
    }

    @Override
    public Uni<KnownOffer> get(OfferId id) {
        return Uni.createFrom().item(Objects.requireNonNull(offers.get(id)));
    }

    @Override
    public Uni<List<OpenOffer>> listOpen(AgentId to) {
        return Uni.createFrom()
                .item(works.values().stream()
                        .sorted(BY_DEADLINE)
                        .flatMap(work -> work instanceof Offered open ? Stream.of(open) : Stream.empty())
                        .filter(open -> open.offer().to().id().equals(to))
                        .map(open -> new OpenOffer(
                                open.offer(),
                                open.dossier().conversation(),
                                open.dossier().need(),
                                open.dossier().queuedAt()))
                        .toList());
    }

    @Override
    public Uni<List<ConversationId>> listOver(Instant at, int limit) {
        return Uni.createFrom()
                .item(works.values().stream()
                        .flatMap(work -> work instanceof Offered open ? Stream.of(open) : Stream.empty())
                        .filter(open -> open.offer().isOverAt(at))
                        .sorted(Comparator.comparing(open -> open.offer().expiresAt()))
                        .limit(limit)
                        .map(open -> open.dossier().conversation())
                        .toList());
    }

    @Override
    public Uni<List<QueuedWork>> list(QueueQuery query, int limit) {
        return Uni.createFrom()
                .item(asked(query)
                        .filter(work -> query.after()
                                        .filter(place -> isBehind(work, place))
                                        .isPresent()
                                || query.after().isEmpty())
                        .sorted(BY_DEADLINE)
                        .limit(limit + 1L)
                        .map(InMemoryWorks::queued)
                        .toList());
    }

    @Override
    public Uni<QueueCounts> count(QueueQuery query) {
        return Uni.createFrom()
                .item(new QueueCounts(
                        asked(query).filter(Waiting.class::isInstance).count(),
                        asked(query).filter(Offered.class::isInstance).count(),
                        asked(query).filter(Assigned.class::isInstance).count(),
                        asked(query)
                                .filter(Waiting.class::isInstance)
                                .map(work -> work.dossier().queuedAt())
                                .min(Comparator.naturalOrder())));
    }

    @Override
    public Uni<List<WorkInHand>> listInHandsOf(AgentId agent) {
        return Uni.createFrom()
                .item(works.values().stream()
                        .flatMap(work -> work instanceof Assigned taken ? Stream.of(taken) : Stream.empty())
                        .filter(taken -> taken.ownership().owner().id().equals(agent))
                        .sorted(BY_DEADLINE)
                        .map(taken -> new WorkInHand(
                                taken.dossier().conversation(),
                                taken.dossier().epoch(),
                                taken.dossier().need(),
                                taken.ownership().since(),
                                taken.dossier().units()))
                        .toList());
    }

    @Override
    public Uni<Optional<QueuedWork>> find(ConversationId conversation) {
        return Uni.createFrom()
                .item(Optional.ofNullable(works.get(conversation)).map(InMemoryWorks::queued));
    }

    private void keep(ConversationId conversation, WorkFact fact) {
        switch (fact) {
            case WorkFact.Offered offered ->
                offers.put(
                        offered.offer().id(),
                        known(conversation, offered.offer().id(), fact, OfferState.OPEN));
            case WorkFact.Accepted accepted ->
                offers.put(
                        accepted.offer().id(),
                        known(conversation, accepted.offer().id(), fact, OfferState.ACCEPTED));
            case WorkFact.Declined declined ->
                offers.put(
                        declined.offer().id(),
                        known(conversation, declined.offer().id(), fact, OfferState.DECLINED));
            case WorkFact.RanOut ranOut ->
                offers.put(
                        ranOut.offer().id(), known(conversation, ranOut.offer().id(), fact, OfferState.TIMED_OUT));
            case WorkFact.Released _, WorkFact.Rested _ -> {}
        }
    }

    private static KnownOffer known(ConversationId conversation, OfferId id, WorkFact fact, OfferState state) {
        return new KnownOffer(
                id, conversation, fact.who().id(), state, fact.scene().epoch());
    }

    private Stream<Work> asked(QueueQuery query) {
        return works.values().stream()
                .filter(work -> work instanceof Waiting || work instanceof Offered || work instanceof Assigned)
                .filter(work -> matches(work.dossier().need(), query));
    }

    private static boolean matches(Need need, QueueQuery query) {
        return query.reach().includes(need.site())
                && query.site().map(need.site()::equals).orElse(true)
                && query.channel().map(need.channel()::equals).orElse(true);
    }

    private static boolean isBehind(Work work, QueueQuery.Place place) {
        int later = work.dossier().need().deadline().compareTo(place.deadline());
        return later > 0 || (later == 0 && work.dossier().conversation().compareTo(place.conversation()) > 0);
    }

    private static QueuedWork queued(Work work) {
        Ownership ownership = work.dossier().ownership();
        return new QueuedWork(
                work.dossier().conversation(),
                work.dossier().need(),
                work.dossier().queuedAt(),
                work.label(),
                work instanceof Offered open ? Optional.of(open.offer().to().id()) : Optional.empty(),
                Optional.ofNullable(ownership).map(known -> known.owner().id()),
                Optional.empty());
    }

    private Uni<List<ConversationId>> conversations(Predicate<Work> wanted) {
        return Uni.createFrom()
                .item(works.values().stream()
                        .filter(wanted)
                        .map(work -> work.dossier().conversation())
                        .toList());
    }
}
