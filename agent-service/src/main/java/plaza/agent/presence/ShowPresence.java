package plaza.agent.presence;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.agent.directory.Directory;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/** Shows people with what they are doing. */
@ApplicationScoped
public class ShowPresence {

    private final Directory directory;
    private final Seats seats;

    ShowPresence(Directory directory, Seats seats) {
        this.directory = directory;
        this.seats = seats;
    }

    /** An agent and their seat. */
    public record Person(Agent agent, Seat seat) {}

    /** The agent's seat; it must exist. */
    @WithSession
    public Uni<Seat> get(AgentId agent) {
        return seats.find(agent).map(Optional::orElseThrow);
    }

    /** The agents of the sites in reach, by site, then name. */
    @WithSession
    public Uni<List<Person>> list(Reach reach) {
        return directory.listAgents(reach).chain(agents -> seats.list(reach).map(taken -> people(agents, taken)));
    }

    private static List<Person> people(List<Agent> agents, List<Seat> taken) {
        Map<AgentId, Seat> byAgent =
                taken.stream().collect(Collectors.toMap(seat -> seat.who().id(), Function.identity()));
        return agents.stream()
                .flatMap(agent -> Stream.ofNullable(byAgent.get(agent.id())).map(seat -> new Person(agent, seat)))
                .toList();
    }
}
