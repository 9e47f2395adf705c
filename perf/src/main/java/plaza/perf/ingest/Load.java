package plaza.perf.ingest;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import plaza.perf.Spans;

/**
 * Webhooks on many connections at one server, each of another comment.
 *
 * @param server who is called
 * @param connections how many at one time
 */
record Load(URI server, int connections) {

    private static final int OK = 200;
    private static final String PATH = "/webhooks/facebook";
    private static final AtomicLong COMMENTS = new AtomicLong(System.currentTimeMillis() * 1_000_000);

    /** What came of it. */
    record Result(Spans spans, int failed, Duration took) {

        double perSecond() {
            return spans.count() / (took.toNanos() / 1e9);
        }
    }

    private interface Turn {

        /** When the next call is due, in nanoseconds; negative where there is none. */
        long next(long began);
    }

    /** Closed loop: each connection calls again as soon as it was answered. */
    Result full(Duration length) throws Exception {
        return run(connection -> began -> {
            long now = System.nanoTime();
            return now - began < length.toNanos() ? now : -1;
        });
    }

    /** Open loop: so many a second whatever becomes of them; who comes late is measured from when it was due. */
    Result paced(double perSecond, Duration length) throws Exception {
        long count = (long) (perSecond * length.toNanos() / 1e9);
        return run(connection -> {
            AtomicInteger round = new AtomicInteger();
            return began -> {
                long number = (long) round.getAndIncrement() * connections + connection;
                return number < count ? began + (long) (number / perSecond * 1e9) : -1;
            };
        });
    }

    private interface Turns {
        Turn of(int connection);
    }

    private Result run(Turns turns) throws Exception {
        AtomicInteger failed = new AtomicInteger();
        List<Duration> spans = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Duration>>> all = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                Turn turn = turns.of(connection);
                all.add(threads.submit(() -> call(turn, began, failed)));
            }
            for (Future<List<Duration>> each : all) {
                spans.addAll(each.get());
            }
        }
        return new Result(Spans.of(spans), failed.get(), Duration.ofNanos(System.nanoTime() - began));
    }

    private List<Duration> call(Turn turn, long began, AtomicInteger failed) throws IOException {
        List<Duration> spans = new ArrayList<>();
        try (Caller caller = new Caller(server)) {
            for (long due = turn.next(began); due >= 0; due = turn.next(began)) {
                while (due - System.nanoTime() > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                if (caller.post(PATH, comment(COMMENTS.incrementAndGet())) != OK) {
                    failed.incrementAndGet();
                }
                spans.add(Duration.ofNanos(System.nanoTime() - due));
            }
        }
        return spans;
    }

    private static byte[] comment(long number) {
        return Events.webhook("page", List.of(Events.comment(number, Events.START)))
                .body();
    }
}
