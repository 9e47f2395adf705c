package plaza.platform.clock;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Gives every bean the one clock: UTC, whole milliseconds. The only place that touches the system's time. */
@ApplicationScoped
class ClockWiring {

    @Produces
    @Singleton
    Clock clock(ClockSettings settings) {
        Clock system = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        if (!settings.clock()) {
            return system;
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("plaza.test.clock=true is refused in profile prod: the clock of a"
                    + " live contact centre is not to be moved; unset it or run with another profile");
        }
        Path file = settings.clockFile()
                .orElseThrow(() -> new IllegalStateException(
                        "plaza.test.clock=true needs plaza.test.clock-file, 8 bytes that hold the offset"));
        return MovableClock.reading(file, system);
    }
}
