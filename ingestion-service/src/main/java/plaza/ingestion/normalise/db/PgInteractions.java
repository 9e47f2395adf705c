package plaza.ingestion.normalise.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plaza.ingestion.normalise.Interactions;
import plaza.ingestion.normalise.kafka.InteractionEvents;
import plaza.ingestion.normalise.kafka.InteractionPayload;
import plaza.ingestion.normalise.model.Normalised;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Interactions in table {@code interaction}, a whole batch by one statement. */
@ApplicationScoped
class PgInteractions implements Interactions {

    /** In the order of ids, so that two transactions with the same interactions never wait for each other in a ring. */
    private static final String INSERT = """
            insert into interaction (id, channel, account_id, kind, verb, external_id, order_key, occurred_at,
                                     received_at, payload)
            select told."interactionId", told.channel, told."accountId", told.kind, told.verb, told."externalId",
                   told."orderKey", told."occurredAt", told."receivedAt", each.payload
            from jsonb_array_elements(cast(cast(:batch as text) as jsonb)) as each(payload),
                 jsonb_to_record(each.payload) as told("interactionId" uuid, channel text, "accountId" text, kind text,
                     verb text, "externalId" text, "orderKey" text, "occurredAt" timestamptz, "receivedAt" timestamptz)
            order by told."interactionId"
            on conflict do nothing
            returning id
            """;

    private final ObjectMapper json;
    private final InteractionEvents events;
    private final Outbox outbox;

    PgInteractions(ObjectMapper json, InteractionEvents events, Outbox outbox) {
        this.json = json;
        this.events = events;
        this.outbox = outbox;
    }

    @Override
    public Uni<List<Normalised>> storeNew(List<Normalised> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<Normalised, InteractionPayload> payloads = new LinkedHashMap<>();
        told.forEach(each -> payloads.put(each, InteractionEvents.payload(each)));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT, UUID.class)
                        .setParameter("batch", batch(payloads))
                        .getResultList())
                .map(Set::copyOf)
                .invoke(fresh -> payloads.values().removeIf(payload -> !fresh.contains(payload.interactionId())))
                .call(() -> outbox.append(events(payloads)))
                .map(done -> List.copyOf(payloads.keySet()));
    }

    @Override
    public Uni<Integer> forgetBefore(Instant moment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from interaction where received_at < :moment")
                        .setParameter("moment", moment)
                        .executeUpdate());
    }

    private List<OutboxEvent> events(Map<Normalised, InteractionPayload> payloads) {
        return payloads.values().stream().map(events::received).toList();
    }

    private String batch(Map<Normalised, InteractionPayload> payloads) {
        try {
            return json.writeValueAsString(payloads.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("payloads are records of texts and times", e);
        }
    }
}
