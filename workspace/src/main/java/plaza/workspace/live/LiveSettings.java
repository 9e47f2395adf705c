package plaza.workspace.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The pace of the page's stream. */
@ConfigMapping(prefix = "plaza.live")
public interface LiveSettings {

    /** How often agent-service hears that an agent's page is open. It waits for three of them. */
    @WithDefault("PT10S")
    Duration heartbeatEvery();

    /** How long a stream that broke or ended rests before it is opened again. */
    @WithDefault("PT1S")
    Duration retryAfter();

    /** The same for a stream that was refused. */
    @WithDefault("PT30S")
    Duration refusedRetryAfter();

    /** How often the page learns what the services' clocks show; a clock that was moved is told within a second. */
    @WithDefault("PT10S")
    Duration clockEvery();
}
