package plaza.simulator.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "plaza.sim.clock")
public interface ClockConfig {
    /** The file with the offset of all clocks; without it the simulator moves only its own. */
    Optional<Path> file();
}
