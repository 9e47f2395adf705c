package plaza.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_move_by_another_process_is_seen_at_the_next_look() throws Exception {
        Path file = Files.write(folder.resolve("clock"), new byte[Long.BYTES]);
        Clock clock = MovableClock.reading(file, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(clock.instant()).isEqualTo(NOW);

        long day = Duration.ofHours(24).toMillis();
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, day), 0);
        }

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void a_missing_file_is_named() {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> MovableClock.reading(missing, Clock.systemUTC()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }
}
