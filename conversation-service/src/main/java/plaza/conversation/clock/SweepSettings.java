package plaza.conversation.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of looking for what is due. */
@ConfigMapping(prefix = "plaza.sweep")
public interface SweepSettings {

    /** False where this process does not look. */
    @WithDefault("true")
    boolean enabled();

    /** How long it rests where nothing is due: nothing is told later than this and the time that telling takes. */
    @WithDefault("PT0.25S")
    Duration pause();
}
