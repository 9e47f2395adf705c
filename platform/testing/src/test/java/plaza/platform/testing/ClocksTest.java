package plaza.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClocksTest {

    @Test
    void a_test_clock_stands_still_until_it_is_moved() {
        TestClock clock = TestClock.at("2026-11-22T13:00:00Z");

        clock.advance(Duration.ofHours(24));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(clock.instant()).isEqualTo(clock.instant());
    }

    @Test
    void a_test_clock_in_another_zone_moves_along() {
        TestClock clock = TestClock.at("2026-11-22T13:00:00Z");
        var elsewhere = clock.withZone(ZoneOffset.ofHours(-3));

        clock.advance(Duration.ofMinutes(1));

        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    }

    @Test
    void a_clock_file_holds_the_milliseconds_as_8_bytes_big_endian(@TempDir Path folder) throws IOException {
        ClockFile file = ClockFile.at(folder.resolve("clock"));

        file.advance(Duration.ofMillis(258));

        assertThat(Files.readAllBytes(file.path())).containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void moves_of_a_clock_file_add_up(@TempDir Path folder) {
        ClockFile file = ClockFile.at(folder.resolve("clock"));

        file.advance(Duration.ofHours(24));
        file.advance(Duration.ofHours(-1));

        assertThat(file.offset()).isEqualTo(Duration.ofHours(23));
    }
}
