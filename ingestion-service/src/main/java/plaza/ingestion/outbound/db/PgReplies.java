package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.Replies;
import plaza.ingestion.outbound.kafka.DeliveryEvents;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Part;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.outbox.Outbox;

/** The ledger in table {@code outbound_reply}. */
@ApplicationScoped
class PgReplies implements Replies {

    /** As literals, so that the partial indexes serve. */
    private static final String OPEN = "state in ('queued', 'held', 'leaving', 'unknown')";

    private static final String WAITING = "r.state in ('queued', 'held')";
    private static final String OF_ACCOUNT = " and r.channel = :channel and r.accountId = :account";
    private static final String IN_ORDER = " order by r.approvedAt, coalesce(r.replyId, r.id), r.step";
    private static final String ONE = "from OutboundReplyRow r where r.id = :id";
    private static final String ACCOUNTS =
            "select distinct r.channel, r.accountId from OutboundReplyRow r where r." + OPEN;
    private static final String BY_URGENCY = " order by r.urgency, r.approvedAt, coalesce(r.replyId, r.id), r.step";
    private static final String NEXT = "from OutboundReplyRow r where " + WAITING + OF_ACCOUNT
            + " and not exists (select 1 from OutboundReplyRow e where e.conversationId = r.conversationId and e."
            + OPEN
            + " and (e.approvedAt < r.approvedAt or (e.approvedAt = r.approvedAt"
            + " and (coalesce(e.replyId, e.id) < coalesce(r.replyId, r.id)"
            + " or (e.replyId = r.replyId and e.step < r.step)))))" + BY_URGENCY;
    private static final String REST =
            "from OutboundReplyRow r where " + WAITING + " and r.replyId = :reply and r.step > :step" + IN_ORDER;
    private static final String UNSETTLED =
            "from OutboundReplyRow r where r.state in ('leaving', 'unknown')" + OF_ACCOUNT + IN_ORDER;
    private static final String TO_HOLD = "from OutboundReplyRow r where"
            + " (r.state = 'queued' or (r.state = 'held' and r.holdReason <> :reason))" + OF_ACCOUNT + IN_ORDER;
    private static final String ALL_WAITING = "from OutboundReplyRow r where " + WAITING + OF_ACCOUNT + IN_ORDER;
    private static final String OVERDUE =
            "from OutboundReplyRow r where " + WAITING + " and r.heldUntilAtMost <= :now" + IN_ORDER;
    private static final String CLAIMED = "select r.externalId from OutboundReplyRow r where r.externalId in :ids"
            + " and r.act not in ('hide', 'unhide', 'delete', 'like')" + OF_ACCOUNT;
    private static final String PUBLISHED = "from OutboundReplyRow r where r.externalId = :id and r.state = 'published'"
            + " and r.act not in ('hide', 'unhide', 'delete', 'like')" + OF_ACCOUNT;
    private static final String FORGET =
            "delete from OutboundReplyRow r where r.state in ('published', 'refused', 'undelivered') and r.changedAt < :moment";

    private final Outbox outbox;
    private final DeliveryEvents events;

    PgReplies(Outbox outbox, DeliveryEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public Uni<Boolean> addNew(Sending first) {
        return find(first.reply().id())
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(false)
                        : add(first).replaceWith(true));
    }

    private Uni<Void> add(Sending first) {
        return Panache.getSession()
                .chain(session -> session.persist(SendingMapping.row(first)))
                .chain(() -> tell(first));
    }

    @Override
    public Uni<Optional<Sending>> find(ReplyId id) {
        return one(id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Sending>> findForChange(ReplyId id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<Optional<Sending>> one(ReplyId id, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ONE, OutboundReplyRow.class)
                        .setParameter("id", id.value())
                        .setLockMode(lock)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(SendingMapping::sending));
    }

    @Override
    public Uni<Void> store(Sending changed) {
        return Panache.getSession()
                .chain(session -> session.find(
                        OutboundReplyRow.class, changed.reply().id().value()))
                .invoke(row -> SendingMapping.fill(row, changed))
                .chain(() -> tell(changed));
    }

    private Uni<Void> tell(Sending sending) {
        return outbox.append(events.event(sending).stream().toList());
    }

    @Override
    public Uni<List<AccountRef>> listAccountsWithOpen() {
        return Panache.getSession()
                .chain(session -> session.createQuery(ACCOUNTS, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new AccountRef(new ChannelName((String) row[0]), new NetworkId((String) row[1])))
                        .toList());
    }

    @Override
    public Uni<List<Sending>> listNext(AccountRef account, int limit) {
        return Panache.getSession()
                .chain(session ->
                        rows(session, NEXT, account).setMaxResults(limit).getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<List<Sending>> listUnsettled(AccountRef account, int limit) {
        return Panache.getSession()
                .chain(session ->
                        rows(session, UNSETTLED, account).setMaxResults(limit).getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<List<Sending>> listWaiting(AccountRef account, int limit) {
        return Panache.getSession()
                .chain(session -> rows(session, ALL_WAITING, account)
                        .setMaxResults(limit)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<List<Sending>> listWaitingAfter(Part part) {
        return Panache.getSession()
                .chain(session -> session.createQuery(REST, OutboundReplyRow.class)
                        .setParameter("reply", part.reply().value())
                        .setParameter("step", part.number())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<List<Sending>> listToHold(AccountRef account, HoldReason reason, int limit) {
        return Panache.getSession()
                .chain(session -> rows(session, TO_HOLD, account)
                        .setParameter("reason", reason.label())
                        .setMaxResults(limit)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<List<Sending>> listOverdue(Instant now, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OVERDUE, OutboundReplyRow.class)
                        .setParameter("now", now)
                        .setMaxResults(limit)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(PgReplies::sendings);
    }

    @Override
    public Uni<Set<NetworkId>> listClaimed(AccountRef account, Collection<NetworkId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<String> texts = ids.stream().map(NetworkId::value).toList();
        return Panache.getSession()
                .chain(session -> session.createQuery(CLAIMED, String.class)
                        .setParameter("ids", texts)
                        .setParameter("channel", account.channel().value())
                        .setParameter("account", account.id().value())
                        .getResultList())
                .map(found -> found.stream().map(NetworkId::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<Optional<Sending>> findPublishedForChange(AccountRef account, NetworkId id) {
        return Panache.getSession()
                .chain(session -> rows(session, PUBLISHED, account)
                        .setParameter("id", id.value())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(SendingMapping::sending));
    }

    @Override
    public Uni<Integer> forgetBefore(Instant moment) {
        return Panache.getSession().chain(session -> session.createMutationQuery(FORGET)
                .setParameter("moment", moment)
                .executeUpdate());
    }

    private static Mutiny.SelectionQuery<OutboundReplyRow> rows(
            Mutiny.Session session, String query, AccountRef account) {
        return session.createQuery(query, OutboundReplyRow.class)
                .setParameter("channel", account.channel().value())
                .setParameter("account", account.id().value());
    }

    private static List<Sending> sendings(List<OutboundReplyRow> rows) {
        return rows.stream().map(SendingMapping::sending).toList();
    }
}
