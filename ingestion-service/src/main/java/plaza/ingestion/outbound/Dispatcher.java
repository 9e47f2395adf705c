package plaza.ingestion.outbound;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.lease.Lease;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/**
 * Sends the replies of the accounts whose lease it holds: of each account in the order of approval, several
 * conversations at one time, each conversation one reply after the other. Any number of dispatchers may run; an account
 * is one's at a time, and a second one that does not know it yet is kept out by the fence.
 *
 * <p>What an account may call, and how fast, two things say: its gate, which a limit or an outage closes and which then
 * opens for one at a time, and its pace, which keeps it from meeting a limit at all.
 *
 * <p>The round is used by one thread; what it starts runs on virtual ones.
 */
final class Dispatcher implements Round {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration EXPIRE_EVERY = Duration.ofMillis(500);
    private static final Duration TO_END = Duration.ofSeconds(12);

    private final AccountLeases leases;
    private final LookAtBoard look;
    private final HoldReplies hold;
    private final SettleSearch search;
    private final Sender sender;
    private final Searcher searcher;
    private final Paces paces;
    private final OutboundSettings settings;
    private final Bell bell;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<ReplyId> underWay = ConcurrentHashMap.newKeySet();
    private final Map<AccountRef, Semaphore> places = new ConcurrentHashMap<>();
    private long expiredAtNanos;

    Dispatcher(
            AccountLeases leases,
            LookAtBoard look,
            HoldReplies hold,
            SettleSearch search,
            Sender sender,
            Searcher searcher,
            Paces paces,
            OutboundSettings settings,
            Bell bell,
            Clock clock) {
        this.leases = leases;
        this.look = look;
        this.hold = hold;
        this.search = search;
        this.sender = sender;
        this.searcher = searcher;
        this.paces = paces;
        this.settings = settings;
        this.bell = bell;
        this.clock = clock;
        this.expiredAtNanos = System.nanoTime() - EXPIRE_EVERY.toNanos();
    }

    @Override
    public Duration run() throws Exception {
        long nanos = System.nanoTime();
        List<AccountRef> open = Waited.of(look::accounts);
        leases.renew(open, nanos);
        if (!open.isEmpty() && nanos - expiredAtNanos >= EXPIRE_EVERY.toNanos()) {
            expiredAtNanos = nanos;
            Waited.of(hold::expire);
        }
        Set<ReplyId> unknown = new HashSet<>();
        for (AccountRef account : open) {
            Optional<Lease> lease = leases.find(account);
            if (lease.isPresent()) {
                dispatch(account, lease.get(), unknown);
            }
        }
        searcher.keepOnly(unknown);
        return settings.pause();
    }

    /** Lets what is under way come to its end, and gives the accounts back, so that another replica need not wait. */
    void stop() throws SQLException, InterruptedException {
        sender.stop();
        threads.shutdown();
        if (!threads.awaitTermination(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
        leases.giveBack();
    }

    private void dispatch(AccountRef account, Lease lease, Set<ReplyId> unknown) throws Exception {
        Board board = Waited.of(() -> look.look(account));
        for (Sending each : board.unsettled()) {
            settle(each, board, unknown);
        }
        if (board.isAnsweredElsewhere()) {
            Waited.of(() -> hold.refuse(account, RefusalReason.ANSWERED_ELSEWHERE));
            return;
        }
        Instant now = clock.instant();
        Optional<Board.Obstacle> obstacle = board.obstacle(now).or(() -> paces.obstacle(account, now));
        if (obstacle.isPresent()) {
            Board.Obstacle shut = obstacle.get();
            Waited.of(() -> hold.hold(account, shut.reason(), shut.until()));
            return;
        }
        begin(board, lease);
    }

    /** What was held leaves alone and in the account's order: it also tries whether the network is well again. */
    private void begin(Board board, Lease lease) {
        Capabilities rules = board.account().map(Account::capabilities).orElseThrow();
        for (Sending each : board.next()) {
            boolean wasHeld = each.delivery() instanceof Delivery.Held;
            int places = place(each.reply().account()).availablePermits();
            if (places == 0 || (wasHeld && places < settings.parallel())) {
                return;
            }
            boolean isOnItsWay = underWay.contains(each.reply().id());
            if (!isOnItsWay && !leaves(each, lease, rules)) {
                return;
            }
            if (wasHeld) {
                return;
            }
        }
    }

    /** False where the account may not call any more at the moment. A place is free: only this thread takes them. */
    private boolean leaves(Sending each, Lease lease, Capabilities rules) {
        Optional<Long> call = paces.leaves(each.reply().account(), clock.instant());
        call.ifPresent(number -> start(each, () -> send(each, number, lease, rules)));
        return call.isPresent();
    }

    private void send(Sending each, long call, Lease lease, Capabilities rules) throws Exception {
        AccountRef account = each.reply().account();
        AtomicReference<Optional<Told>> heard = new AtomicReference<>(Optional.empty());
        try {
            sender.send(lease, each.reply(), rules, told -> heard.set(Optional.of(told)));
        } finally {
            heard.get().ifPresentOrElse(told -> returns(account, call, told), () -> paces.stays(account));
        }
    }

    private void returns(AccountRef account, long call, Told told) {
        paces.returns(account, call, told.usage(), told.answer() instanceof Answer.Limited, clock.instant());
    }

    /** What is leaving without a sender here was another's, who is gone: its outcome is unknown. */
    private void settle(Sending each, Board board, Set<ReplyId> unknown) throws Exception {
        ReplyId id = each.reply().id();
        switch (each.delivery()) {
            case Delivery.Leaving leaving -> {
                if (!underWay.contains(id)) {
                    LOG.warn(LogLine.of("a reply was left behind while it was leaving")
                            .with(LogKey.ACCOUNT, each.reply().account())
                            .with(LogKey.MESSAGE, id));
                    Waited.of(() -> search.lostSight(id, leaving.history().leaves()));
                }
            }
            case Delivery.Unknown doubt -> {
                unknown.add(id);
                if (searcher.isDue(id, doubt)) {
                    start(each, () -> searcher.look(each.reply(), doubt, board.mayLook()));
                }
            }
            case Delivery.Waiting ignored -> {}
            case Delivery.Published ignored -> {}
            case Delivery.Refused ignored -> {}
            case Delivery.Undelivered ignored -> {}
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private void start(Sending each, Work work) {
        ReplyId id = each.reply().id();
        Semaphore place = place(each.reply().account());
        if (underWay.contains(id) || !place.tryAcquire()) {
            return;
        }
        underWay.add(id);
        threads.execute(() -> carryOut(id, place, work));
    }

    private Semaphore place(AccountRef account) {
        return places.computeIfAbsent(account, first -> new Semaphore(settings.parallel()));
    }

    private void carryOut(ReplyId id, Semaphore place, Work work) {
        boolean isDone = false;
        try {
            work.run();
            isDone = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn(LogLine.of("a reply could not be gone on with; it is tried again")
                    .with(LogKey.MESSAGE, id)
                    .with(LogKey.ERROR, e.getClass().getSimpleName())
                    .with(LogKey.REASON, e.getMessage()));
        } finally {
            underWay.remove(id);
            place.release();
            if (isDone) {
                bell.ring(); // what failed waits for the next round by itself
            }
        }
    }
}
