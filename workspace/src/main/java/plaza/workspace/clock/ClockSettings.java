package plaza.workspace.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The clock that only tests and the local platform may move. */
@ConfigMapping(prefix = "plaza.test")
public interface ClockSettings {

    /** True where the clock may be moved. Refused in profile {@code prod}. */
    @WithDefault("false")
    boolean clock();

    /** File of 8 bytes: a big-endian signed long, the milliseconds that all clocks are ahead of the system's. */
    Optional<Path> clockFile();
}
