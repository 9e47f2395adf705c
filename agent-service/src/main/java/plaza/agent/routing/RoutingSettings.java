package plaza.agent.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of routing. */
@ConfigMapping(prefix = "plaza.routing")
public interface RoutingSettings {

    /** False where this process decides nothing, such as a tool beside the service. */
    @WithDefault("true")
    boolean deciderEnabled();

    /** True where people of other sites may take work though the home site has people for it. */
    @WithDefault("false")
    boolean overflow();

    /** How long work waits for its owner before it goes on to others. */
    @WithDefault("PT2M")
    Duration ownerWait();

    /** Offers in one transaction at most. */
    @WithDefault("25")
    int batch();

    /** Longest pause between two looks while work waits. */
    @WithDefault("PT0.1S")
    Duration busyPause();

    /** Longest pause between two looks while none does. */
    @WithDefault("PT0.2S")
    Duration idlePause();
}
