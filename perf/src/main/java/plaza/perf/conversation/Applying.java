package plaza.perf.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Interactions that conversation-service applies in a second, from a topic that is full of them, beside the floor: the same
 * statements, as the server's log tells them, by plain JDBC on as many connections, on the same server.
 */
final class Applying {

    /** As many consumers as the service has of that topic ({@code mp.messaging.incoming.interactions.concurrency}). */
    private static final int AT_ONCE = 3;

    /** Pairs of interactions that are measured, at most; a smaller archive is tried with fewer. */
    private static final int PAIRS = 10_000;

    private static final int ONE_IN = 10;

    /** What comes before is starting, what comes after may be waiting for one partition alone. */
    private static final double FROM = 0.1;

    private static final double TO = 0.9;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Stands for the customer, in the trace. */
    private static final String WORD = "w000000000";

    private final Library library;
    private final Connection database;
    private final AtomicInteger replayed = new AtomicInteger(500_000_000);

    private final int pairs;

    Applying(Library library, Connection database, int conversations) {
        this.library = library;
        this.database = database;
        this.pairs = Math.min(PAIRS, conversations / ONE_IN);
    }

    void run() throws Exception {
        try (Feed feed = new Feed(library.kafka())) {
            apply(feed, "warm-up", pairs / 2);
            Trace trace = trace(feed);
            long statements =
                    trace.transactions().stream().mapToLong(List::size).sum();
            double service = apply(feed, "measured", pairs);
            long since = System.currentTimeMillis() - Duration.ofHours(1).toMillis();
            replay(trace, since, pairs / 2);
            double floor = replay(trace, since, pairs);
            System.out.println();
            System.out.println("| interactions applied in a second | conversation-service | floor | share | target |");
            System.out.println("| --- | --- | --- | --- | --- |");
            System.out.println("| %d at once, %.1f statements each | %,.0f | %,.0f | %.0f %% | 30 %% |"
                    .formatted(AT_ONCE, statements / 2.0, service, floor, 100 * service / floor));
        }
    }

    /** The statements of two comments of one customer, the second after the first. */
    private Trace trace(Feed feed) throws Exception {
        long from = Files.size(library.log());
        library.logStatements(true);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        feed.comments("trace", WORD);
        feed.flush();
        await("trace", 2);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        library.logStatements(false);
        Trace trace = Trace.of(library.log(), from, WORD);
        if (trace.transactions().size() < 2) {
            throw new IOException("the log tells " + trace.transactions().size() + " transactions of two interactions");
        }
        return trace;
    }

    private static String word(int number) {
        return "w%09d".formatted(number);
    }

    private double apply(Feed feed, String account, int count) throws Exception {
        for (int number = 1; number <= count; number++) {
            feed.comments(account, word(number));
        }
        feed.flush();
        int all = 2 * count;
        long from = await(account, (long) (FROM * all));
        long before = heard(account);
        long to = await(account, (long) (TO * all));
        long after = heard(account);
        await(account, all);
        return (after - before) / ((to - from) / 1e9);
    }

    private long await(String account, long messages) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (heard(account) < messages) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("%d of %d after %s".formatted(heard(account), messages, PATIENCE));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return System.nanoTime();
    }

    private long heard(String account) throws SQLException {
        return Library.number(
                database, "select count(*) from message where channel = 'facebook' and account_id = '" + account + "'");
    }

    private double replay(Trace trace, long since, int count) throws Exception {
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < AT_ONCE; thread++) {
                all.add(threads.submit(() -> {
                    try (Replay replay = new Replay(library.connectBare(), trace, WORD, since)) {
                        for (int number = 0; number < count / AT_ONCE; number++) {
                            replay.run(word(replayed.incrementAndGet()));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return 2.0 * (count / AT_ONCE * AT_ONCE) / ((System.nanoTime() - began) / 1e9);
    }
}
