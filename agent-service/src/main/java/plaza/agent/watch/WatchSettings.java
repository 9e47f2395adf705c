package plaza.agent.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the watcher. */
@ConfigMapping(prefix = "plaza.watch")
public interface WatchSettings {

    /** False where this process watches nothing, such as a tool beside the service. */
    @WithDefault("true")
    boolean enabled();
}
