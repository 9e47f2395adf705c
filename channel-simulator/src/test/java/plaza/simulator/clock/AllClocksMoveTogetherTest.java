package plaza.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllClocksMoveTogetherTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Clock SYSTEM = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void the_file_holds_milliseconds_as_eight_bytes_the_highest_first() throws IOException {
        Path file = folder.resolve("clock");

        MappedOffset.of(file).add(Duration.ofHours(24));

        assertThat(Files.readAllBytes(file)).containsExactly(0, 0, 0, 0, 0x05, 0x26, 0x5c, 0x00);
    }

    @Test
    void another_process_sees_the_move_at_once() {
        Path file = folder.resolve("clock");
        MovableClock ours = new MovableClock(SYSTEM, MappedOffset.of(file));
        MovableClock theirs = new MovableClock(SYSTEM, MappedOffset.of(file));

        ours.advance(Duration.ofDays(7));

        assertThat(theirs.now()).isEqualTo(Instant.parse("2026-11-29T12:00:00.123Z"));
    }

    @Test
    void a_restart_finds_the_clock_where_it_was() {
        Path file = folder.resolve("clock");
        MappedOffset.of(file).add(Duration.ofMinutes(1));

        assertThat(MappedOffset.of(file).get()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void without_a_file_the_clock_moves_alone() {
        MovableClock clock = new MovableClock(SYSTEM, new OwnOffset());

        clock.advance(Duration.ofSeconds(1));

        assertThat(clock.now()).isEqualTo(Instant.parse("2026-11-22T12:00:01.123Z"));
    }
}
