package plaza.reporting.fact;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import plaza.reporting.fact.model.Fact;

/** The table {@code fact}: filled, never changed. */
@ApplicationScoped
public class Facts {

    private static final String APPEND = """
            insert into fact (event_id, type, occurred_at, sequence, conversation_id, turn_id, site, channel, brand,
                account_id, agent_id, agent_site, payload, received_at)
            values (:event, :type, :occurredAt, :sequence, cast(:conversation as uuid), cast(:turn as uuid),
                cast(:site as text), cast(:channel as text), cast(:brand as text), cast(:account as text),
                cast(:agent as text), cast(:agentSite as text), cast(cast(:payload as text) as jsonb), :receivedAt)
            on conflict do nothing
            """;

    private final Clock clock;

    Facts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds the fact in the present transaction.
     *
     * @return false where it stands already: its effect does too
     */
    public Uni<Boolean> append(Fact fact) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND)
                        .setParameter("event", fact.eventId())
                        .setParameter("type", fact.type().label())
                        .setParameter("occurredAt", fact.occurredAt())
                        .setParameter("sequence", fact.sequence())
                        .setParameter("conversation", fact.matter().conversation())
                        .setParameter("turn", fact.matter().turn())
                        .setParameter("site", fact.origin().site())
                        .setParameter("channel", fact.origin().channel())
                        .setParameter("brand", fact.origin().brand())
                        .setParameter("account", fact.origin().account())
                        .setParameter("agent", fact.person().agent())
                        .setParameter("agentSite", fact.person().site())
                        .setParameter("payload", fact.payload())
                        .setParameter("receivedAt", clock.instant())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }
}
