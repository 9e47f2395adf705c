package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.casework.model.Sides;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Direction;

/** Digests by PostgreSQL: the same rules as {@link Digest#of}, held to them by a contract. */
@ApplicationScoped
class PgDigests implements Digests {

    /** A closing does not count where a reply that it relied on was refused, or did not reach the customer. */
    private static final String COUNTS = """
            not exists (select 1 from ReplyRow z where z.closedBy = %s
                and z.state in ('refused', 'undelivered'))
            """;

    private static final String FIGURES = """
            select min(case when m.inbound then m.clock end) as openedAt,
                max(m.activity) as lastActivityAt,
                min(case when m.inbound and not m.removed and not m.answered and not m.closed
                    and (m.clock >= ?2 or m.brought) then m.clock end) as waitingSince,
                max(case when m.inbound and m.removed then m.presence end) as withdrawnAt,
                count(*) as messages,
                sum(case when m.inbound and not m.removed and not m.answered and not m.closed
                    and (m.clock >= ?2 or m.brought) then 1 else 0 end) as waiting,
                sum(case when m.answered or m.brought then 1 else 0 end) as answered,
                sum(case when m.inbound and not m.removed and not m.closed then 1 else 0 end) as open,
                max(case when m.inbound and not m.removed and m.visibility = 'public' then m.created end) as lastInPublic,
                sum(case when m.inbound and not m.removed and not m.answered and not m.closed
                    and (m.clock >= ?2 or m.brought) and m.visibility = 'public' then 1 else 0 end) as waitingInPublic,
                max(case when m.inbound and m.visibility = 'private' then m.created end) as lastInPrivate,
                (select max(y.publishedAt) from ReplyRow y where y.conversationId = ?1
                    and y.act = 'private-reply' and y.state = 'published') as invitedAt,
                (select max(coalesce(y.publishedAt, y.approvedAt)) from ReplyRow y where y.conversationId = ?1
                    and y.ending = true and (y.state = 'published'
                        or (y.turnId is null and y.state not in ('refused', 'undelivered')))) as toldAt,
                (select max(w.at) from ClosingRow w where w.conversationId = ?1 and w.waived is not null
                    and %s) as waivedAt
            from (select (case when exists (select 1 from ImportedCaseRow i
                        where i.conversationId = ?1 and i.opened = true)
                        or exists (select 1 from ConversationRow b join ImportedCaseRow i on i.conversationId = b.id
                            where b.mergedInto = ?1 and i.opened = true)
                        then true else false end) as brought,
                    r.clockStartAt as clock, r.createdAt as created, r.visibility as visibility,
                    r.lastActivityAt as activity, r.presenceAt as presence,
                    r.removed as removed,
                    (case when r.direction = 'inbound' then true else false end) as inbound,
                    (case when exists (select 1 from ReplyAnswerRow a join ReplyRow y on y.id = a.replyId
                        where a.messageId = r.id and y.state = 'published')
                        or (r.direction = 'inbound' and r.createdAt <= (select max(o.createdAt) from MessageRow o
                            where o.conversationId = ?1 and o.direction = 'outbound'
                                and o.outside in ('listen', 'assist', 'answer')))
                        then true else false end) as answered,
                    (case when exists (select 1 from ClosingMessageRow x where x.messageId = r.id
                        and %s) then true else false end) as closed
                from MessageRow r where r.conversationId = ?1) m
            """.formatted(COUNTS.formatted("w.id"), COUNTS.formatted("x.closingId"));
    /** Also one by which the case was closed as part of another, of which it is none any more. */
    private static final String CLOSING = """
            select c.reason as reason, c.at as at, c.agentId as agentId, c.treeVersion as treeVersion,
                c.product as product, c.cause as cause, c.solution as solution, c.area as area from ClosingRow c
            where c.id in (select own.id from ClosingRow own where own.conversationId = ?1
                    union select x.closingId from ClosingMessageRow x join MessageRow m on m.id = x.messageId
                        where m.conversationId = ?1) and %s
            order by c.at desc, c.id desc
            """.formatted(COUNTS.formatted("c.id"));

    private static final String LAST = """
            select case when m.removed then null else coalesce(m.editedText, m.text) end as text,
                m.createdAt as at, m.direction as direction
            from MessageRow m where m.conversationId = ?1
            order by m.removed, m.createdAt desc, m.externalId desc
            """;

    /** What one pass over the messages tells. */
    record Figures(
            Instant openedAt,
            Instant lastActivityAt,
            @Nullable Instant waitingSince,
            @Nullable Instant withdrawnAt,
            long messages,
            long waiting,
            long answered,
            long open,
            @Nullable Instant lastInPublic,
            long waitingInPublic,
            @Nullable Instant lastInPrivate,
            @Nullable Instant invitedAt,
            @Nullable Instant toldAt,
            @Nullable Instant waivedAt) {

        Sides sides() {
            Instant endedAt = Stream.of(toldAt, waivedAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Sides(lastInPublic, waitingInPublic > 0, lastInPrivate, invitedAt, endedAt);
        }
    }

    /** The message that a list shows. */
    record Last(@Nullable String text, Instant at, String direction) {}

    /** The closing that counts. */
    record LastClosing(
            String reason,
            Instant at,
            @Nullable String agentId,
            @Nullable Long treeVersion,
            @Nullable String product,
            @Nullable String cause,
            @Nullable String solution,
            @Nullable String area) {

        Closing closing() {
            return new Closing(new Resolution(reason, reasons()), at, agentId == null ? null : new AgentId(agentId));
        }

        private @Nullable Reasons reasons() {
            return treeVersion == null || product == null || cause == null || solution == null || area == null
                    ? null
                    : new Reasons(treeVersion, product, cause, solution, area);
        }
    }

    /** What is found on the way to a digest. */
    private record Found(Figures figures, Optional<Closing> closing) {}

    @Override
    public Uni<Digest> get(ConversationId conversation, Instant from) {
        return Panache.getSession()
                .chain(session -> session.createQuery(FIGURES, Figures.class)
                        .setParameter(1, conversation.value())
                        .setParameter(2, from)
                        .getSingleResult())
                .chain(figures -> closing(conversation, figures).map(closing -> new Found(figures, closing)))
                .chain(found -> last(conversation).map(last -> digest(found, last)));
    }

    /** Looked for only where nothing was said since the last closing. */
    private static Uni<Optional<Closing>> closing(ConversationId conversation, Figures figures) {
        return figures.open() > 0 ? Uni.createFrom().item(Optional.empty()) : lastClosing(conversation);
    }

    private static Uni<Optional<Closing>> lastClosing(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(CLOSING, LastClosing.class)
                        .setParameter(1, conversation.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(LastClosing::closing));
    }

    private static Uni<Last> last(ConversationId conversation) {
        return Panache.getSession().chain(session -> session.createQuery(LAST, Last.class)
                .setParameter(1, conversation.value())
                .setMaxResults(1)
                .getSingleResult());
    }

    private static Digest digest(Found found, Last last) {
        Figures figures = found.figures();
        return new Digest(
                figures.openedAt(),
                figures.lastActivityAt(),
                figures.waitingSince(),
                figures.withdrawnAt(),
                new LastMessage(last.text(), last.at(), Direction.get(last.direction())),
                (int) figures.messages(),
                (int) figures.waiting(),
                figures.answered() > 0,
                (int) figures.open(),
                found.closing().orElse(null),
                figures.sides());
    }
}
