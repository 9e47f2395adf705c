package plaza.simulator.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How much of a rolling hour's calls has been used, in percent rounded up; it may pass 100. Safe for several threads. */
final class UsageMeter {
    private static final Duration WINDOW = Duration.ofHours(1);

    private final int callsPerHour;
    private final Deque<Minute> minutes = new ArrayDeque<>();

    private static final class Minute {
        private final long number;
        private int calls;

        private Minute(long number) {
            this.number = number;
        }
    }

    UsageMeter(int callsPerHour) {
        this.callsPerHour = callsPerHour;
    }

    /** Counts one call. @return the use after it */
    synchronized int called(Instant now) {
        long minute = now.getEpochSecond() / 60;
        if (minutes.isEmpty() || minutes.getLast().number != minute) {
            minutes.addLast(new Minute(minute));
        }
        minutes.getLast().calls++;
        minutes.removeIf(past -> past.number <= minute - WINDOW.toMinutes());
        long calls = minutes.stream().mapToLong(past -> past.calls).sum();
        return (int) ((calls * 100 + callsPerHour - 1) / callsPerHour);
    }

    synchronized void clear() {
        minutes.clear();
    }
}
