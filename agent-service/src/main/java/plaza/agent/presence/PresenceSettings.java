package plaza.agent.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of presence. */
@ConfigMapping(prefix = "plaza.presence")
public interface PresenceSettings {

    /** How long a page may be silent before its agent is taken for away. */
    @WithDefault("PT30S")
    Duration silenceLimit();

    /** How long after that, or after going offline, the agent's work stays with them. */
    @WithDefault("PT2M")
    Duration grace();

    /** How often beats that are only in memory are written; well below the silence limit. */
    @WithDefault("PT15S")
    Duration flushEvery();
}
