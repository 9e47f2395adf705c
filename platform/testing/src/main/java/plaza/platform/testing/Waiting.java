package plaza.platform.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/**
 * How long a test waits for something, by name. Nothing sleeps and no test carries seconds of its own. A slow machine
 * stretches all budgets with {@code -Dplaza.waiting.factor=3}.
 */
public enum Waiting {
    /** For what happens inside one process: a commit, a push, a poll. */
    SHORT(Duration.ofSeconds(10), Duration.ofMillis(20)),
    /** For what crosses processes: a broker's rebalance, a restart, a whole chain of services. */
    LONG(Duration.ofSeconds(60), Duration.ofMillis(100)),
    /** For hundreds of things that cross processes, with a fault among them. */
    MANY(Duration.ofMinutes(4), Duration.ofMillis(250));

    private final Duration budget;
    private final Duration poll;

    Waiting(Duration budget, Duration poll) {
        this.budget = budget.multipliedBy(Integer.getInteger("plaza.waiting.factor", 1));
        this.poll = poll;
    }

    /** The time after which the test fails. */
    public Duration budget() {
        return budget;
    }

    /** Awaitility's condition with this budget, to be told what is waited for. */
    public ConditionFactory forCondition() {
        return Awaitility.await().atMost(budget).pollDelay(Duration.ZERO).pollInterval(poll);
    }

    /** Repeats {@code assertion} until it holds; only an {@link AssertionError} is tried again. */
    public void until(ThrowingRunnable assertion) {
        forCondition().untilAsserted(assertion);
    }
}
