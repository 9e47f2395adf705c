package plaza.workspace.clock;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;

/** Gives the two clocks. The only place that touches the system's time. */
@ApplicationScoped
class ClockWiring {

    /** Real time, for sessions. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Produces
    @Singleton
    MovedClock moved(Clock system, ClockSettings settings) {
        if (!settings.clock()) {
            return new MovedClock(system, ByteBuffer.allocate(Long.BYTES));
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("plaza.test.clock=true is refused in profile prod: the clock of a"
                    + " live contact centre is not to be moved; unset it or run with another profile");
        }
        Path file = settings.clockFile()
                .orElseThrow(() -> new IllegalStateException(
                        "plaza.test.clock=true needs plaza.test.clock-file, 8 bytes that hold the offset"));
        return new MovedClock(system, offsetIn(file));
    }

    private static ByteBuffer offsetIn(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock file " + file + " cannot be mapped; it must hold 8 bytes", e);
        }
    }
}
