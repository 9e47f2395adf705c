package plaza.reporting.interval;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.reporting.interval.model.Effect;
import plaza.reporting.interval.model.TurnFact;

/** The facts of turns, read in the present transaction. */
@ApplicationScoped
class TurnFacts {

    private static final String OF_TURNS =
            TurnFactSql.SELECT + " and f.turn_id = any(cast(string_to_array(:turns, ',') as uuid[]))";

    /**
     * The turns whose answer this seat may have moved: those answered from its moment up to the next word on that
     * agent, and those before it where nothing earlier is known. None where the word before it said the same.
     */
    private static final String ANSWERED_FROM_SEAT = """
            with seat as (
                select occurred_at, event_id, agent_site from fact
                where agent_id = :agent and type in ('agent.agent-changed.v1', 'agent.offer-accepted.v1')),
            before as (
                select agent_site from seat where occurred_at < :at order by occurred_at desc, event_id desc limit 1),
            after as (
                select occurred_at from seat where occurred_at > :at order by occurred_at limit 1),
            here as (
                select agent_site from seat where occurred_at = :at)
            select distinct answer.turn_id from fact answer
            where answer.agent_id = :agent and answer.type = 'conversation.conversation-answered.v1'
                and answer.turn_id is not null
                and answer.occurred_at < coalesce((select occurred_at from after), 'infinity')
                and (answer.occurred_at >= :at or not exists (select from before))
                and exists (select from here
                    where here.agent_site is distinct from (select agent_site from before))
            """;

    /** The facts of these turns, by turn. */
    Uni<ByTurn> list(Collection<UUID> turns) {
        String asked = turns.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_TURNS, Tuple.class)
                        .setParameter("turns", asked)
                        .getResultList())
                .map(ByTurn::of);
    }

    /** The turns that this agent answered while the seat counts. */
    Uni<List<UUID>> listAnsweredFrom(Effect.OnSeat seat) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ANSWERED_FROM_SEAT, UUID.class)
                .setParameter("agent", seat.agent())
                .setParameter("at", seat.at())
                .getResultList());
    }

    /** Facts of several turns. */
    record ByTurn(Map<UUID, List<TurnFact>> facts) {

        private static ByTurn of(List<Tuple> rows) {
            Map<UUID, List<TurnFact>> facts = new HashMap<>();
            rows.forEach(row -> facts.computeIfAbsent(row.get("turn_id", UUID.class), turn -> new ArrayList<>())
                    .add(TurnFactSql.read(row::get)));
            return new ByTurn(facts);
        }

        List<TurnFact> of(UUID turn) {
            return facts.getOrDefault(turn, List.of());
        }
    }
}
