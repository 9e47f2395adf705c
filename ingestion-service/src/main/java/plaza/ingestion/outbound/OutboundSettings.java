package plaza.ingestion.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the dispatchers. */
@ConfigMapping(prefix = "plaza.outbound")
public interface OutboundSettings {

    /** False in tests that want replies to stay. */
    @WithDefault("true")
    boolean enabled();

    /** Replies of one account on their way at one time, each of another conversation. */
    @WithDefault("4")
    int parallel();

    /** Longest pause before a dispatcher looks again for what another replica wrote. */
    @WithDefault("PT0.1S")
    Duration pause();

    /** A reply marked as leaving that could not be sent at once is not sent at all: somebody else may own it by then. */
    @WithDefault("PT2S")
    Duration startWithin();

    /** Looks that must not find a reply before it counts as absent. */
    @WithDefault("3")
    int certainLooks();

    /** How long after losing sight of a reply the last of these looks must be. Longer than the network's answer may take. */
    @WithDefault("PT20S")
    Duration certainAfter();

    /** Where a network cannot be read: how long its webhooks have to tell of a message that was left in doubt. */
    @WithDefault("PT10M")
    Duration confirmedWithin();

    /** Calls that leave as one account in a second at most; slower where the network says so. */
    @WithDefault("20")
    int mostPerSecond();

    /** How long the ledger remembers what came to its end: longer than any redelivery. */
    @WithDefault("P31D")
    Duration keep();

    /** How often the ledger forgets. */
    @WithDefault("PT1H")
    Duration forgetEvery();

    /** How often words of our own accounts are compared with the ledger. */
    @WithDefault("PT1S")
    Duration judgeEvery();
}
