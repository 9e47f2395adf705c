package plaza.conversation.matching.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.conversation.matching.Lookalikes;
import plaza.conversation.matching.model.Evidence;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;

/** Lookalikes, by PostgreSQL. A name counts only where it has two words. */
@ApplicationScoped
class PgLookalikes implements Lookalikes {

    private static final String FIND = """
            with mine as (
                select match_key as k from customer_field where customer_id = :customer and match_key is not null
                union
                select contact from customer_identity where customer_id = :customer and contact is not null),
            found as (
                select f.customer_id as id, split_part(f.match_key, ':', 1) as evidence
                    from customer_field f join mine on f.match_key = mine.k
                union
                select i.customer_id, split_part(i.contact, ':', 1)
                    from customer_identity i join mine on i.contact = mine.k
                union
                select o.id, 'name' from customer me join customer o on search_form(o.name) = search_form(me.name)
                    where me.id = :customer and strpos(me.name, ' ') > 0)
            select c.id, c.name, string_agg(distinct found.evidence, ','),
                coalesce((select string_agg(distinct i.channel, ',') from customer_identity i where i.customer_id = c.id),
                    '')
            from found join customer c on c.id = found.id
            where c.id <> :customer and c.merged_into is null
                and not exists (select 1 from customer_lookalike_dismissed d
                    where d.one_id = least(c.id, :customer) and d.other_id = greatest(c.id, :customer))
            group by c.id, c.name
            order by bool_and(found.evidence = 'name'), c.id
            limit :most
            """;
    private static final String DISMISS = """
            insert into customer_lookalike_dismissed (one_id, other_id, by_agent, at)
            values (least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)),
                :by, :at)
            on conflict do nothing
            """;

    private final AuditTrail audit;

    PgLookalikes(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public Uni<List<Lookalike>> find(CustomerId customer, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("customer", customer.value())
                        .setParameter("most", most)
                        .getResultList())
                .map(found -> found.stream().map(PgLookalikes::lookalike).toList());
    }

    @Override
    public Uni<Void> dismiss(CustomerId one, CustomerId other, AgentId by, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DISMISS)
                        .setParameter("one", one.value())
                        .setParameter("other", other.value())
                        .setParameter("by", by.subject())
                        .setParameter("at", at)
                        .executeUpdate())
                .chain(() -> audit.append(
                        by.subject(),
                        "customer.lookalike-dismissed",
                        "customer:" + one,
                        Map.of("other", other.toString()),
                        null));
    }

    private static Lookalike lookalike(@Nullable Object[] row) {
        return new Lookalike(
                new CustomerId((UUID) row[0]),
                (String) row[1],
                words(row[3]),
                words(row[2]).stream().map(Evidence::get).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> words(@Nullable Object joined) {
        return Arrays.stream(String.valueOf(joined).split(","))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
