package plaza.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the leased relay, which also numbers the change feed and chains the audit trail. */
@ConfigMapping(prefix = "plaza.outbox")
public interface RelaySettings {

    /** False in tests that want rows to stay. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Pause between rounds while there is work. */
    @WithDefault("PT0.01S")
    Duration busyPause();

    /** Longest pause between rounds while there is none. */
    @WithDefault("PT0.05S")
    Duration idlePause();

    /** Rows in one round. */
    @WithDefault("500")
    int batch();

    /** How long a row that cannot be sent holds back its own key before it is tried again. */
    @WithDefault("PT5S")
    Duration retryAfter();

    /** How long published rows stay for an operator to look at. */
    @WithDefault("P1D")
    Duration keepPublished();

    /** How long the inbox remembers: longer than any redelivery. */
    @WithDefault("P31D")
    Duration keepInbox();

    /** How long the change feed can be resumed. */
    @WithDefault("PT6H")
    Duration keepChanges();

    /** An unpublished row older than this makes the service's health say so. */
    @WithDefault("PT30S")
    Duration degradedAfter();
}
