package plaza.conversation.merging.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import plaza.conversation.merging.Merges;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/** Merges in PostgreSQL. Rows change hands by statements of their own; nothing of them may be in the session yet. */
@ApplicationScoped
class PgMerges implements Merges {

    /** What belongs to a case by its column conversation_id. */
    private static final List<String> TABLES =
            List.of("thread", "message", "reply", "closing", "note", "moderation_act", "commitment", "deflection");

    /** Those of whose rows somebody may be about to keep what was read before: that collides, and is done anew. */
    private static final Set<String> GUARDED = Set.of("message", "reply", "moderation_act");

    private static final String ADD = """
            insert into conversation_merge (id, absorbed_id, survivor_id, by_agent, at)
            values (:merge, :from, :to, :by, :at)
            """;
    private static final String REMEMBER = """
            insert into conversation_merge_part (merge_id, kind, part_id)
            select :merge, '%1$s', id from %1$s where conversation_id = :from
            """;
    /** A talk may have changed hands before: what was said in it earlier is the survivor's own. */
    private static final String STAYS = """
            insert into conversation_merge_part (merge_id, kind, part_id)
            select :merge, 'stays', m.id from message m join thread h on h.id = m.thread_id
            where m.conversation_id = :to and h.conversation_id = :from
            """;

    private static final String TAKE = "update %1$s set %2$s conversation_id = :to where conversation_id = :from";
    private static final String GIVE_BACK = """
            update %1$s t set %2$s conversation_id = :to from conversation_merge_part p, conversation_merge m
            where m.absorbed_id = :to and m.survivor_id = :from and m.unmerged_at is null
                and p.merge_id = m.id and p.kind = '%1$s' and t.id = p.part_id and t.conversation_id = :from
            """;
    private static final String SAID_SINCE = """
            update message t set version = t.version + 1, conversation_id = :to from thread h
            where t.thread_id = h.id and h.conversation_id = :to and t.conversation_id = :from
                and not exists (select 1 from conversation_merge m join conversation_merge_part p on p.merge_id = m.id
                    where m.absorbed_id = :to and m.survivor_id = :from and m.unmerged_at is null
                        and p.kind = 'stays' and p.part_id = t.id)
            """;
    private static final String END = """
            update conversation_merge set unmerged_at = :at, unmerged_by = :by
            where absorbed_id = :from and survivor_id = :to and unmerged_at is null
            """;

    private final AuditTrail audit;

    PgMerges(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> merge(UUID id, ConversationId absorbed, ConversationId survivor, AgentId by, Instant at) {
        Map<String, Object> both = Map.of("from", absorbed.value(), "to", survivor.value());
        return run(
                        ADD,
                        Map.of(
                                "merge",
                                id,
                                "from",
                                absorbed.value(),
                                "to",
                                survivor.value(),
                                "by",
                                by.subject(),
                                "at",
                                at))
                .chain(() -> run(STAYS, Map.of("merge", id, "from", absorbed.value(), "to", survivor.value())))
                .chain(() -> each(table -> run(REMEMBER.formatted(table), Map.of("merge", id, "from", absorbed.value()))
                        .chain(() -> run(moving(TAKE, table), both))))
                .chain(() -> note("conversation.merged", absorbed, "into", survivor, by));
    }

    @Override
    public Uni<Void> unmerge(ConversationId absorbed, ConversationId survivor, AgentId by, Instant at) {
        Map<String, Object> back = Map.of("from", survivor.value(), "to", absorbed.value());
        return each(table -> run(moving(GIVE_BACK, table), back))
                .chain(() -> run(SAID_SINCE, back))
                .chain(() -> run(
                        END, Map.of("from", absorbed.value(), "to", survivor.value(), "by", by.subject(), "at", at)))
                .chain(() -> note("conversation.unmerged", absorbed, "from", survivor, by));
    }

    private static String moving(String statement, String table) {
        return statement.formatted(table, GUARDED.contains(table) ? "version = version + 1," : "");
    }

    /** One table after the other: a session answers one statement at a time. */
    private static Uni<Void> each(Function<String, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(TABLES)
                .onItem()
                .transformToUniAndConcatenate(table -> work.apply(table).replaceWith(table))
                .collect()
                .last()
                .replaceWithVoid();
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

    private Uni<Void> note(String what, ConversationId absorbed, String how, ConversationId survivor, AgentId by) {
        return audit.append(by.subject(), what, "conversation:" + absorbed, Map.of(how, survivor.toString()), null);
    }
}
