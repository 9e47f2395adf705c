package plaza.simulator.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "plaza.sim.webhook")
public interface WebhookConfig {
    /** The product's ingestion-service. */
    @WithDefault("http://localhost:8081")
    URI base();

    /** How long an answer is waited for. */
    @WithDefault("PT10S")
    Duration timeout();

    /** The waits between attempts, on the movable clock; the last one repeats. */
    @WithDefault("PT0S,PT1S,PT2S,PT5S,PT10S,PT30S")
    List<Duration> retry();

    /** How long after the first attempt a webhook is given up, on the movable clock. */
    @WithDefault("PT36H")
    Duration giveUpAfter();

    /** Within how much time shuffled webhooks change places. */
    @WithDefault("PT0.5S")
    Duration shuffleWithin();

    /** How often due attempts are looked for. */
    @WithDefault("PT0.05S")
    Duration lookEvery();

    /** How many requests may be under way at once. */
    @WithDefault("64")
    int connections();

    /** How many deliveries the ledger remembers. */
    @WithDefault("20000")
    int kept();

    /** How long after our own private message the customer's device has it, on the movable clock. */
    @WithDefault("PT0.3S")
    Duration deliveredAfter();

    /** How long after our own private message the customer has read it, on the movable clock. */
    @WithDefault("PT3S")
    Duration readAfter();
}
