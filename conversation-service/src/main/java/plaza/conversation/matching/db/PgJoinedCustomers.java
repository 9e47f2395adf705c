package plaza.conversation.matching.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.MergedMeanwhile;
import plaza.conversation.matching.JoinedCustomers;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.matching.model.Parting;
import plaza.conversation.matching.model.Strand;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.ThreadId;
import plaza.platform.audit.AuditTrail;

/**
 * Joined customers in PostgreSQL. Rows change hands by statements of their own; nothing of them may be in the session yet.
 * A case gets a new version, so that whoever works on it meanwhile does it over.
 */
@ApplicationScoped
class PgJoinedCustomers implements JoinedCustomers {

    private static final List<String> TABLES = List.of("customer_identity", "customer_field", "conversation", "thread");

    /** Whoever joins or parts one of the two meanwhile comes after; what they left is looked at with the lock in hand. */
    private static final String LOCK = "select id from customer where id in (:from, :to) order by id for update";

    private static final String MERGED =
            "select count(*) from customer where id in (:from, :to) and merged_into is not null";
    private static final String IS_PART =
            "select count(*) from customer where id = :absorbed and merged_into = :survivor";
    private static final String PARTS = "select id, name from customer where merged_into = :survivor order by id";
    private static final String ADD = """
            insert into customer_merge (id, absorbed_id, survivor_id, by_agent, at) values (:merge, :from, :to, :by, :at)
            """;
    /** A thread stays under its name where the other customer has one of the same order key. */
    private static final String REMEMBER = """
            insert into customer_merge_part (merge_id, kind, part_id)
            select :merge, '%1$s', t.id from %1$s t where t.customer_id = :from
            """;

    private static final String UNLESS_DOUBLE = """
             and not exists (select 1 from thread o where o.order_key = t.order_key and o.customer_id = :to)
            """;
    private static final String TAKE = """
            update %1$s t set customer_id = :to%2$s from customer_merge_part p
            where p.merge_id = :merge and p.kind = '%1$s' and t.id = p.part_id
            """;
    private static final String NEW_VERSION = ", version = version + 1";
    private static final String TURN_PROFILES =
            "update customer set profile_version = profile_version + 1 where id in (:from, :to)";
    private static final String SET_INTO = "update customer set merged_into = :to where id = :from";
    private static final String CLEAR_INTO = "update customer set merged_into = null where id = :from";
    private static final String STRANDS = """
            with running as (
                select id from customer_merge
                where absorbed_id = :absorbed and survivor_id = :survivor and parted_at is null),
            part as (select p.kind, p.part_id from customer_merge_part p, running r where p.merge_id = r.id),
            own as (
                select i.channel, i.external_id from customer_identity i, part p
                where p.kind = 'customer_identity' and p.part_id = i.id)
            select t.id, c.id,
                case when t.id is null
                    then exists (select 1 from part p where p.kind = 'conversation' and p.part_id = c.id)
                    else t.customer_id = :absorbed
                        or exists (select 1 from part p where p.kind = 'thread' and p.part_id = t.id)
                        or coalesce((select bool_and(exists (select 1 from own o
                                where o.channel = m.channel and o.external_id = m.author_id))
                            from message m where m.thread_id = t.id and m.direction = 'inbound'), false)
                end
            from conversation c left join thread t on t.conversation_id = c.id
            where c.customer_id = :survivor
            order by c.id, t.id
            """;
    private static final String GIVE_BACK = """
            update %1$s t set customer_id = :from from customer_merge_part p, customer_merge m
            where m.absorbed_id = :from and m.survivor_id = :to and m.parted_at is null
                and p.merge_id = m.id and p.kind = '%1$s' and t.id = p.part_id and t.customer_id = :to
            """;
    private static final String GIVE_CASES =
            "update conversation set customer_id = :from, version = version + 1 where id in (:ids)";
    private static final String GIVE_THREADS = "update thread set customer_id = :from where id in (:ids)";
    private static final String END = """
            update customer_merge set parted_at = :at, parted_by = :by
            where absorbed_id = :from and survivor_id = :to and parted_at is null
            """;

    private final AuditTrail audit;

    PgJoinedCustomers(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Boolean> isPart(CustomerId absorbed, CustomerId survivor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS_PART, Long.class)
                        .setParameter("absorbed", absorbed.value())
                        .setParameter("survivor", survivor.value())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<List<Matches.Joined>> list(CustomerId survivor) {
        return rows(PARTS, Map.of("survivor", survivor.value())).map(found -> found.stream()
                .map(row -> new Matches.Joined(new CustomerId((UUID) row[0]), (String) row[1]))
                .toList());
    }

    @Override
    public Uni<Void> join(UUID id, CustomerId absorbed, CustomerId survivor, AgentId by, Instant at) {
        Map<String, Object> both = both(absorbed, survivor);
        Map<String, Object> merge =
                Map.of("merge", id, "from", absorbed.value(), "to", survivor.value(), "by", by.subject(), "at", at);
        return rows(LOCK, both)
                .chain(() -> expectApart(absorbed, survivor))
                .chain(() -> run(ADD, merge))
                .chain(() -> each(TABLES, table -> run(remember(table), only(merge, remember(table)))
                        .chain(() -> run(take(table), only(merge, take(table))))))
                .chain(() -> run(SET_INTO, both))
                .chain(() -> run(TURN_PROFILES, both))
                .chain(() -> note("customer.merged", absorbed, "into", survivor, by));
    }

    @Override
    public Uni<List<Strand>> strands(CustomerId absorbed, CustomerId survivor) {
        return rows(LOCK, both(absorbed, survivor))
                .chain(() -> isPart(absorbed, survivor))
                .invoke(part -> {
                    if (!part) {
                        throw MergedMeanwhile.customer(absorbed);
                    }
                })
                .chain(() -> rows(STRANDS, Map.of("absorbed", absorbed.value(), "survivor", survivor.value())))
                .map(found -> found.stream().map(PgJoinedCustomers::strand).toList());
    }

    @Override
    public Uni<Void> part(CustomerId absorbed, CustomerId survivor, Parting parting, AgentId by, Instant at) {
        Map<String, Object> both = both(absorbed, survivor);
        return each(TABLES.subList(0, 2), table -> run(GIVE_BACK.formatted(table), both))
                .chain(() -> give(
                        GIVE_CASES,
                        absorbed,
                        parting.cases().stream().map(ConversationId::value).toList()))
                .chain(() -> give(
                        GIVE_THREADS,
                        absorbed,
                        parting.threads().stream().map(ThreadId::value).toList()))
                .chain(() -> run(
                        END, Map.of("from", absorbed.value(), "to", survivor.value(), "by", by.subject(), "at", at)))
                .chain(() -> run(CLEAR_INTO, Map.of("from", absorbed.value())))
                .chain(() -> run(TURN_PROFILES, both))
                .chain(() -> note("customer.parted", absorbed, "from", survivor, by));
    }

    /** Fails with a conflict where one of them became part of somebody while we waited for the other join. */
    private static Uni<Void> expectApart(CustomerId absorbed, CustomerId survivor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MERGED, Long.class)
                        .setParameter("from", absorbed.value())
                        .setParameter("to", survivor.value())
                        .getSingleResult())
                .invoke(merged -> {
                    if (merged > 0) {
                        throw MergedMeanwhile.customer(absorbed);
                    }
                })
                .replaceWithVoid();
    }

    private static String remember(String table) {
        return REMEMBER.formatted(table) + (table.equals("thread") ? UNLESS_DOUBLE : "");
    }

    private static String take(String table) {
        return TAKE.formatted(table, table.equals("conversation") ? NEW_VERSION : "");
    }

    private static Map<String, Object> both(CustomerId absorbed, CustomerId survivor) {
        return Map.of("from", absorbed.value(), "to", survivor.value());
    }

    private static Strand strand(@Nullable Object[] row) {
        UUID thread = (UUID) row[0];
        return new Strand(
                thread == null ? null : new ThreadId(thread),
                new ConversationId((UUID) row[1]),
                Boolean.TRUE.equals(row[2]));
    }

    private static Uni<Void> give(String statement, CustomerId to, List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().voidItem() : run(statement, Map.of("from", to.value(), "ids", ids));
    }

    /** One table after the other: a session answers one statement at a time. */
    private static Uni<Void> each(List<String> tables, Function<String, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(tables)
                .onItem()
                .transformToUniAndConcatenate(table -> work.apply(table).replaceWith(table))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Of these parameters those that the statement names. */
    private static Map<String, Object> only(Map<String, Object> all, String statement) {
        return all.entrySet().stream()
                .filter(entry -> statement.matches("(?s).*:" + entry.getKey() + "\\b.*"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Uni<Void> run(String statement, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(statement);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    private static Uni<List<Object[]>> rows(String statement, Map<String, Object> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(statement, Object[].class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private Uni<Void> note(String what, CustomerId absorbed, String how, CustomerId survivor, AgentId by) {
        return audit.append(by.subject(), what, "customer:" + absorbed, Map.of(how, survivor.toString()), null);
    }
}
