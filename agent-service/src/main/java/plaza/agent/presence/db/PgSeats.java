package plaza.agent.presence.db;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.agent.presence.SeatChange;
import plaza.agent.presence.Seats;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;

/** Seats in PostgreSQL. What is told of them leaves with the row or not at all. */
@ApplicationScoped
class PgSeats implements Seats {

    private final SeatRows rows;
    private final SeatTelling telling;

    PgSeats(SeatRows rows, SeatTelling telling) {
        this.rows = rows;
        this.telling = telling;
    }

    @Override
    public Uni<Optional<Seat>> find(AgentId agent) {
        return rows.findById(agent.value()).map(row -> Optional.ofNullable(row).map(SeatMapping::seat));
    }

    @Override
    public Uni<Seat> getForChange(AgentId agent) {
        return rows.findById(agent.value(), LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("agent " + agent + " has no seat"))
                .map(SeatMapping::seat);
    }

    @Override
    public Uni<List<Seat>> listForChange(Collection<AgentId> agents) {
        return rows.find("agentId in ?1 order by agentId", ids(agents))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(PgSeats::seats);
    }

    @Override
    public Uni<List<Seat>> list(Reach reach) {
        return inReach(reach).list().map(PgSeats::seats);
    }

    @Override
    public Uni<Void> open(Seat vacant) {
        SeatRow row = new SeatRow();
        SeatMapping.write(vacant, row);
        return rows.persistAndFlush(row).replaceWithVoid();
    }

    /** The rows are in the session since they were locked, so finding them costs nothing. */
    @Override
    public Uni<Void> store(List<SeatChange> changes) {
        List<SeatChange> numbered = changes.stream().map(PgSeats::numbered).toList();
        Map<String, SeatChange> byAgent = numbered.stream()
                .collect(Collectors.toMap(change -> change.next().who().id().value(), Function.identity()));
        return rows.find("agentId in ?1", byAgent.keySet())
                .list()
                .invoke(found -> found.forEach(
                        row -> SeatMapping.write(byAgent.get(row.agentId).next(), row)))
                .chain(() -> telling.tell(
                        numbered.stream().filter(SeatChange::isVisible).toList()));
    }

    @Override
    public Uni<List<AgentId>> listOffersDue(Instant at, int limit) {
        return due("offersLeaveAt <= ?1 order by offersLeaveAt", at, limit);
    }

    @Override
    public Uni<List<AgentId>> listWorkDue(Instant at, int limit) {
        return due("workLeavesAt <= ?1 order by workLeavesAt", at, limit);
    }

    private Uni<List<AgentId>> due(String condition, Instant at, int limit) {
        return rows.find("select agentId from SeatRow where " + condition, at)
                .page(0, limit)
                .project(String.class)
                .list()
                .map(found -> found.stream().map(AgentId::new).toList());
    }

    private PanacheQuery<SeatRow> inReach(Reach reach) {
        return switch (reach) {
            case Reach.Everywhere() -> rows.find("order by agentId");
            case Reach.Only only ->
                rows.find(
                        "site in ?1 order by agentId",
                        only.sites().stream().map(Site::slug).toList());
        };
    }

    private static SeatChange numbered(SeatChange change) {
        return change.isVisible()
                ? new SeatChange(change.before(), change.next().told(), change.at())
                : change;
    }

    private static List<Seat> seats(List<SeatRow> found) {
        return found.stream().map(SeatMapping::seat).toList();
    }

    private static List<String> ids(Collection<AgentId> agents) {
        return agents.stream().map(AgentId::value).toList();
    }
}
