package plaza.reporting.alert;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import plaza.platform.ids.NamedIds;
import plaza.reporting.fact.model.Fact;
import plaza.reporting.fact.model.FactType;

/**
 * Raises an alert when a channel account needs re-authorisation, and clears it when it no longer does. Only the newest
 * state of an account counts: an older one that comes late changes nothing.
 */
@ApplicationScoped
public class WatchAccounts {

    private static final NamedIds ALERT_IDS = NamedIds.in(UUID.fromString("9a7d5c1c-93f2-5a0e-b7c4-0d2a6f3b8e55"));

    private static final String NOTE = """
            insert into account_health as known (channel, account_id, brand, site, state, changed_at, sequence)
            values (:channel, :account, cast(:brand as text), cast(:site as text),
                coalesce(cast(cast(:payload as text) as jsonb) ->> 'state', 'unknown'), :at, :sequence)
            on conflict (channel, account_id) do update set brand = excluded.brand, site = excluded.site,
                state = excluded.state, changed_at = excluded.changed_at, sequence = excluded.sequence
            where (known.changed_at, known.sequence) < (excluded.changed_at, excluded.sequence)
            """;
    private static final String RAISE = """
            insert into alert (id, kind, channel, account_id, brand, site, raised_at)
            select :id, :kind, channel, account_id, brand, site, changed_at from account_health
            where channel = :channel and account_id = :account and state = 'needs-reauthorisation'
            on conflict do nothing
            """;
    private static final String CLEAR = """
            update alert set cleared_at = health.changed_at from account_health as health
            where alert.kind = :kind and alert.channel = :channel and alert.account_id = :account
                and alert.cleared_at is null
                and health.channel = alert.channel and health.account_id = alert.account_id
                and health.state <> 'needs-reauthorisation'
            """;

    /** Puts what a new fact says of an account into effect; other facts say nothing here. */
    public Uni<Void> follow(Fact fact) {
        if (fact.type() != FactType.ACCOUNT_CHANGED
                || fact.origin().channel() == null
                || fact.origin().account() == null) {
            return Uni.createFrom().voidItem();
        }
        return note(fact)
                .chain(isNewest ->
                        isNewest ? raiseOrClear(fact) : Uni.createFrom().voidItem());
    }

    private static Uni<Boolean> note(Fact fact) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("channel", fact.origin().channel())
                        .setParameter("account", fact.origin().account())
                        .setParameter("brand", fact.origin().brand())
                        .setParameter("site", fact.origin().site())
                        .setParameter("payload", fact.payload())
                        .setParameter("at", fact.occurredAt())
                        .setParameter("sequence", fact.sequence())
                        .executeUpdate())
                .map(changed -> changed == 1);
    }

    private static Uni<Void> raiseOrClear(Fact fact) {
        return raise(fact).chain(() -> clear(fact));
    }

    private static Uni<Integer> raise(Fact fact) {
        String kind = AlertKind.ACCOUNT_NEEDS_REAUTHORISATION.label();
        UUID id = ALERT_IDS.of(
                kind + ":" + fact.origin().channel() + ":" + fact.origin().account() + ":" + fact.occurredAt());
        return Panache.getSession().chain(session -> session.createNativeQuery(RAISE)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("channel", fact.origin().channel())
                .setParameter("account", fact.origin().account())
                .executeUpdate());
    }

    private static Uni<Void> clear(Fact fact) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLEAR)
                        .setParameter("kind", AlertKind.ACCOUNT_NEEDS_REAUTHORISATION.label())
                        .setParameter("channel", fact.origin().channel())
                        .setParameter("account", fact.origin().account())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
