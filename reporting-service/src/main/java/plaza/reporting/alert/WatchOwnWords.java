package plaza.reporting.alert;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import plaza.platform.ids.NamedIds;
import plaza.reporting.fact.model.Fact;
import plaza.reporting.fact.model.FactType;

/**
 * Raises an alert when somebody wrote to a customer in our name and not through Plaza, where the account is to be answered
 * from there; one of ours who answers in that case afterwards, or closes it, clears it. Where answers are written in
 * another tool that is the normal way, and no alert.
 */
@ApplicationScoped
public class WatchOwnWords {

    private static final NamedIds ALERT_IDS = NamedIds.in(UUID.fromString("5c0e9b7d-64f1-5d2a-8b3e-1a7f4c6d9e02"));

    /** Further words in the same case raise no second alert while the first one lasts. */
    private static final String RAISE = """
            insert into alert (id, kind, channel, account_id, brand, site, conversation_id, raised_at)
            select :id, :kind, cast(:channel as text), cast(:account as text), cast(:brand as text),
                cast(:site as text), cast(:conversation as uuid), :at
            where cast(cast(:payload as text) as jsonb) ->> 'mode' in ('answer', 'only')
            on conflict do nothing
            """;

    private static final String CLEAR = """
            update alert set cleared_at = greatest(raised_at, :at)
            where kind = :kind and channel = :channel and account_id = :account
                and conversation_id = cast(:conversation as uuid) and cleared_at is null
            """;

    /** Puts what a new fact says of our own words into effect; other facts say nothing here. */
    public Uni<Void> follow(Fact fact) {
        UUID conversation = fact.matter().conversation();
        String channel = fact.origin().channel();
        String account = fact.origin().account();
        if (conversation == null || channel == null || account == null) {
            return Uni.createFrom().voidItem();
        }
        return follow(fact, conversation, channel, account);
    }

    private static Uni<Void> follow(Fact fact, UUID conversation, String channel, String account) {
        if (fact.type() == FactType.PUBLISHED_OUTSIDE) {
            return raise(fact, conversation, channel, account);
        }
        boolean isSeenTo =
                fact.type() == FactType.CONVERSATION_ANSWERED || fact.type() == FactType.CONVERSATION_RESOLVED;
        return isSeenTo
                ? clear(fact, conversation, channel, account)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> raise(Fact fact, UUID conversation, String channel, String account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RAISE)
                        .setParameter("id", ALERT_IDS.of(fact.eventId().toString()))
                        .setParameter("kind", AlertKind.PUBLISHED_OUTSIDE.label())
                        .setParameter("channel", channel)
                        .setParameter("account", account)
                        .setParameter("brand", fact.origin().brand())
                        .setParameter("site", fact.origin().site())
                        .setParameter("conversation", conversation)
                        .setParameter("at", fact.occurredAt())
                        .setParameter("payload", fact.payload())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> clear(Fact fact, UUID conversation, String channel, String account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLEAR)
                        .setParameter("kind", AlertKind.PUBLISHED_OUTSIDE.label())
                        .setParameter("channel", channel)
                        .setParameter("account", account)
                        .setParameter("conversation", conversation)
                        .setParameter("at", fact.occurredAt())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
