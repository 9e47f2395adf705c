package plaza.ingestion.reading.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.reading.UnreadThings;
import plaza.ingestion.reading.model.Unread;

/** Unread things in table {@code unread_thing}. */
@ApplicationScoped
class PgUnreadThings implements UnreadThings {

    /** Texts that are empty stand for none: PostgreSQL cannot tell the type of a bare null. */
    private static final String ADD = """
            insert into unread_thing (id, channel, account_id, kind, external_id, thread_id, parent_id, author_id,
                                      author_name, advertisement, created_at, received_at, tell_by, told, tries, next_at)
            select :id, :channel, :account, :kind, :external, nullif(:thread, ''), nullif(:parent, ''),
                   nullif(:author, ''), nullif(:name, ''), nullif(:advertisement, ''),
                   cast(nullif(cast(:created as text), '') as timestamptz), :received, :tellBy, false, 0, :now
            where not exists (select 1 from interaction where id = :id)
            on conflict do nothing
            """;

    /** Nobody waits for what was told already. Who is quicker takes it; the other takes the next. */
    private static final String DUE =
            "select * from unread_thing where next_at <= :now order by told, next_at, id limit 1"
                    + " for update skip locked";

    private static final String MOVE_ON = "update unread_thing set next_at = :until where id = :id";

    private static final String STORE =
            "update unread_thing set told = :told, tries = :tries, next_at = :next where id = :id";

    private static final String REMOVE = "delete from unread_thing where id = :id";

    @Override
    public Uni<Void> add(List<Unread> things, Instant now) {
        return Multi.createFrom()
                .iterable(
                        things.stream().sorted(Comparator.comparing(Unread::id)).toList())
                .onItem()
                .transformToUniAndConcatenate(each -> add(each, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> add(Unread unread, Instant now) {
        UnreadRow row = new UnreadRow(unread, now);
        return Panache.getSession().chain(session -> session.createNativeQuery(ADD)
                .setParameter("id", row.id)
                .setParameter("channel", row.channel)
                .setParameter("account", row.accountId)
                .setParameter("kind", row.kind)
                .setParameter("external", row.externalId)
                .setParameter("thread", Optional.ofNullable(row.threadId).orElse(""))
                .setParameter("parent", Optional.ofNullable(row.parentId).orElse(""))
                .setParameter("author", Optional.ofNullable(row.authorId).orElse(""))
                .setParameter("name", Optional.ofNullable(row.authorName).orElse(""))
                .setParameter(
                        "advertisement", Optional.ofNullable(row.advertisement).orElse(""))
                .setParameter(
                        "created",
                        Optional.ofNullable(row.createdAt)
                                .map(Instant::toString)
                                .orElse(""))
                .setParameter("received", row.receivedAt)
                .setParameter("tellBy", row.tellBy)
                .setParameter("now", now)
                .executeUpdate());
    }

    @Override
    public Uni<Optional<Unread>> claim(Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, UnreadRow.class)
                        .setParameter("now", now)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(UnreadRow::unread))
                .call(due -> due.map(unread -> moveOn(unread, until))
                        .orElseGet(() -> Uni.createFrom().item(0)));
    }

    private static Uni<Integer> moveOn(Unread unread, Instant until) {
        return Panache.getSession().chain(session -> session.createNativeQuery(MOVE_ON)
                .setParameter("until", until)
                .setParameter("id", unread.id())
                .executeUpdate());
    }

    @Override
    public Uni<Void> store(Unread unread, Instant next) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STORE)
                        .setParameter("told", unread.isTold())
                        .setParameter("tries", unread.tries())
                        .setParameter("next", next)
                        .setParameter("id", unread.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(Unread unread) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMOVE)
                        .setParameter("id", unread.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
