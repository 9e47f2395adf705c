package plaza.ingestion.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the words of things are read of which a network tells ids only. */
@ConfigMapping(prefix = "plaza.reading")
public interface ReadingSettings {

    /** False where networks are not to be asked: then everything is told as it comes. */
    @WithDefault("true")
    boolean enabled();

    /** How long something waits for its words before it is told without them. */
    @WithDefault("PT20S")
    Duration tellWithin();

    /** How long its words are looked for. */
    @WithDefault("P1D")
    Duration lookFor();

    /** Longest pause before it is seen whose turn it is. */
    @WithDefault("PT0.5S")
    Duration pause();

    /** After so long another process takes it over. */
    @WithDefault("PT30S")
    Duration claim();
}
