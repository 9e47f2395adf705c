package plaza.agent.presence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/** Seats in memory. */
public final class InMemorySeats implements Seats {

    private final Map<AgentId, Seat> seats = new TreeMap<>();
    private final List<Seat> told = new ArrayList<>();

    /** Every seat that was told of, as it was told. */
    public List<Seat> told() {
        return List.copyOf(told);
    }

    Stream<Seat> all() {
        return seats.values().stream();
    }

    @Override
    public Uni<Optional<Seat>> find(AgentId agent) {
        return Uni.createFrom().item(Optional.ofNullable(seats.get(agent)));
    }

    @Override
    public Uni<Seat> getForChange(AgentId agent) {
        return find(agent).map(Optional::orElseThrow);
    }

    @Override
    public Uni<List<Seat>> listForChange(Collection<AgentId> agents) {
        return Uni.createFrom()
                .item(all().filter(seat -> agents.contains(seat.who().id())).toList());
    }

    @Override
    public Uni<List<Seat>> list(Reach reach) {
        return Uni.createFrom()
                .item(all().filter(seat -> reach.includes(seat.who().site())).toList());
    }

    @Override
    public Uni<Void> open(Seat vacant) {
        return seats.putIfAbsent(vacant.who().id(), vacant) == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new IllegalStateException("the seat is taken"));
    }

    @Override
    public Uni<Void> store(List<SeatChange> changes) {
        changes.forEach(this::store);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<AgentId>> listOffersDue(Instant at, int limit) {
        return due(seat -> seat.departure().offersAt(), at, limit);
    }

    @Override
    public Uni<List<AgentId>> listWorkDue(Instant at, int limit) {
        return due(seat -> seat.departure().workAt(), at, limit);
    }

    private void store(SeatChange change) {
        Seat next = change.isVisible() ? change.next().told() : change.next();
        seats.put(next.who().id(), next);
        if (change.isVisible()) {
            told.add(next);
        }
    }

    private Uni<List<AgentId>> due(Function<Seat, @Nullable Instant> dueAt, Instant at, int limit) {
        return Uni.createFrom()
                .item(all().filter(seat -> isDue(dueAt.apply(seat), at))
                        .sorted(Comparator.comparing(seat -> Objects.requireNonNull(dueAt.apply(seat))))
                        .limit(limit)
                        .map(seat -> seat.who().id())
                        .toList());
    }

    private static boolean isDue(@Nullable Instant due, Instant at) {
        return due != null && !due.isAfter(at);
    }
}
