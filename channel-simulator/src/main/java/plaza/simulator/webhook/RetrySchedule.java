package plaza.simulator.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a failed webhook is tried again: at once, then with falling frequency, in the end not any more.
 *
 * @param waits the wait after the first failure, the second ...; the last one goes on for ever
 * @param giveUpAfter how long after the first attempt the network stops trying
 */
public record RetrySchedule(List<Duration> waits, Duration giveUpAfter) {

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("a retry schedule has at least one wait");
        }
    }

    /**
     * @param failures how many attempts have failed, at least 1
     * @return when to try again, or empty to give up
     */
    public Optional<Instant> next(int failures, Instant firstAttempt, Instant now) {
        Duration wait = waits.get(Math.min(failures, waits.size()) - 1);
        return firstAttempt.plus(giveUpAfter).isBefore(now) ? Optional.empty() : Optional.of(now.plus(wait));
    }
}
