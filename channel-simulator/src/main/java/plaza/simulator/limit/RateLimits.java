package plaza.simulator.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The limits in force, by channel, and who broke them. Every call counts, also the one that is refused, so that calling
 * on makes the wait longer. Safe for several threads.
 */
public final class RateLimits {
    private final Map<String, Meter> meters = new HashMap<>();

    /**
     * How an account stands after a call.
     *
     * @param used percent of the limit; may pass 100
     * @param regainAfter how long until the next call is taken; zero where it is taken at once
     */
    public record Use(RateLimit limit, int used, Duration regainAfter, boolean isRefused) {}

    /** @param violations calls that were made while the limit was used up */
    public record State(RateLimit limit, int used, Duration regainAfter, int violations) {}

    private static final class Meter {
        private final RateLimit limit;
        private final Deque<Instant> calls = new ArrayDeque<>();
        private int violations;

        private Meter(RateLimit limit) {
            this.limit = limit;
        }

        private void forgetBefore(Instant now) {
            while (!calls.isEmpty() && !calls.getFirst().plus(limit.per()).isAfter(now)) {
                calls.removeFirst();
            }
        }

        private Duration regainAfter(Instant now) {
            int tooMany = calls.size() - limit.calls();
            return tooMany < 0
                    ? Duration.ZERO
                    : Duration.between(
                            now,
                            calls.stream().skip(tooMany).findFirst().orElse(now).plus(limit.per()));
        }

        private int used() {
            return (int) ((calls.size() * 100L + limit.calls() - 1) / limit.calls());
        }
    }

    public synchronized void set(String channel, RateLimit limit) {
        meters.put(channel, new Meter(limit));
    }

    public synchronized void lift(String channel) {
        meters.remove(channel);
    }

    /** Counts a call of the channel's account. @return how it stands after it; empty where there is no limit */
    public synchronized Optional<Use> called(String channel, Instant now) {
        return Optional.ofNullable(meters.get(channel)).map(meter -> called(meter, now));
    }

    private static Use called(Meter meter, Instant now) {
        meter.forgetBefore(now);
        boolean refused = meter.calls.size() >= meter.limit.calls();
        if (refused) {
            meter.violations++;
        }
        meter.calls.addLast(now);
        return new Use(meter.limit, meter.used(), meter.regainAfter(now), refused);
    }

    public synchronized Optional<State> find(String channel, Instant now) {
        return Optional.ofNullable(meters.get(channel)).map(meter -> {
            meter.forgetBefore(now);
            return new State(meter.limit, meter.used(), meter.regainAfter(now), meter.violations);
        });
    }

    public synchronized void clear() {
        meters.clear();
    }
}
