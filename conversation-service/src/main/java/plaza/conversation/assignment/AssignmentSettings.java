package plaza.conversation.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of following owners. */
@ConfigMapping(prefix = "plaza.assignment")
public interface AssignmentSettings {

    /** How long a command waits for the acceptance that it depends on (DESIGN 3.9). */
    @WithDefault("PT2S")
    Duration ownerWait();

    /** How often it looks meanwhile. */
    @WithDefault("PT0.05S")
    Duration lookEvery();
}
