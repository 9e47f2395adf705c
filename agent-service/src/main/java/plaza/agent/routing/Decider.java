package plaza.agent.routing;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import plaza.agent.routing.model.Plan;
import plaza.agent.routing.model.Policy;
import plaza.agent.routing.model.Pool;
import plaza.agent.routing.model.WaitReason;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.lease.Lease;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/**
 * Decides the pools whose lease it holds (DESIGN 4.5): looks at what changed, plans, and makes the offers in one
 * transaction that its lease guards. Any number of deciders may run; a pool is decided by one of them at a time.
 *
 * <p>Used by one thread.
 */
final class Decider implements Round {

    private static final Logger LOG = Logger.getLogger(Decider.class);
    private static final int NOTED_AT_ONCE = 200;

    /** How long a pool without work is held on to. */
    private static final Duration WARM = Duration.ofMinutes(1);

    private final PoolLeases leases;
    private final Boards boards;
    private final MakeOffers offers;
    private final RoutingSettings settings;
    private final Policy policy;
    private final RoutingCounts counts;
    private final Clock clock;
    private final Floor floor = new Floor();
    private final Map<Lease, Standing> standings = new HashMap<>();

    Decider(
            PoolLeases leases,
            Boards boards,
            MakeOffers offers,
            RoutingSettings settings,
            Policy policy,
            RoutingCounts counts,
            Clock clock) {
        this.leases = leases;
        this.boards = boards;
        this.offers = offers;
        this.settings = settings;
        this.policy = policy;
        this.counts = counts;
        this.clock = clock;
    }

    /** What the last plan under a lease was made from, and when it is to be made again. */
    private record Standing(long peopleVersion, Instant reviewAt) {}

    @Override
    public Duration run() throws Exception {
        try {
            long nanos = System.nanoTime();
            leases.renew(floor.warmPools(nanos, WARM), nanos);
            look();
            return decide();
        } catch (Exception e) {
            floor.forget();
            standings.clear();
            throw e;
        }
    }

    /** Gives the pools back, so that another replica need not wait. */
    void giveBack() throws SQLException {
        leases.giveBack();
    }

    private void look() throws Exception {
        Sightings<AgentSighting> people = Waited.of(() -> boards.followAgents(floor.peopleSeen()));
        Sightings<WorkSighting> work = Waited.of(() -> boards.followWork(floor.workSeen()));
        boolean restored = floor.peopleSeen().isAheadOf(people.horizon())
                || floor.workSeen().isAheadOf(work.horizon());
        if (restored) {
            throw new IllegalStateException("the database is behind what was seen; looking at everything anew");
        }
        floor.seePeople(people);
        floor.seeWork(work);
    }

    private Duration decide() throws Exception {
        int made = 0;
        int waiting = 0;
        Map<Pool, Lease> held = leases.held();
        for (Map.Entry<Pool, Lease> each : held.entrySet()) {
            PoolBoard board = floor.board(each.getKey());
            made += decide(board, each.getValue());
            waiting += board.size();
        }
        counts.standing(waiting, held.size());
        standings.keySet().retainAll(held.values());
        if (made > 0) {
            return Duration.ZERO;
        }
        return waiting > 0 ? settings.busyPause() : settings.idlePause();
    }

    private int decide(PoolBoard board, Lease lease) throws Exception {
        Instant now = clock.instant();
        boolean changed = board.takeChanged();
        if (board.isEmpty() || !(changed || isDue(lease, now))) {
            return 0;
        }
        long started = System.nanoTime();
        Plan plan = Plan.of(board.queue(), floor.snapshot(now), policy, settings.batch());
        counts.planned(System.nanoTime() - started);
        int made = plan.offers().isEmpty() ? 0 : make(lease, plan);
        note(board, plan);
        Instant reviewAt = made < plan.offers().size() ? now : plan.reviewAt().orElse(Instant.MAX);
        standings.put(lease, new Standing(floor.peopleVersion(), reviewAt));
        return made;
    }

    /** What was not made though it was planned has changed meanwhile: it will be seen, and planned anew. */
    private int make(Lease lease, Plan plan) throws Exception {
        int made = Waited.of(() -> offers.make(lease, plan.offers()));
        LOG.debug(LogLine.of("offers made").with(LogKey.LEASE, lease.name()).with(LogKey.COUNT, made));
        return made;
    }

    private void note(PoolBoard board, Plan plan) throws Exception {
        Map<ConversationId, WaitReason> news = board.news(plan.waits(), NOTED_AT_ONCE);
        if (!news.isEmpty()) {
            Waited.of(() -> boards.note(news));
            board.noted(news);
        }
    }

    private boolean isDue(Lease lease, Instant now) {
        Standing standing = standings.get(lease);
        return standing == null
                || standing.peopleVersion() != floor.peopleVersion()
                || !now.isBefore(standing.reviewAt());
    }
}
