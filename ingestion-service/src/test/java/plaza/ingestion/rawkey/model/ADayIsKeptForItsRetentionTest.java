package plaza.ingestion.rawkey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** DESIGN.md 4.14: raw 14 days. The last payload of a day is kept that long, so its key is, too. */
class ADayIsKeptForItsRetentionTest {

    private static final Duration KEEP = Duration.ofDays(14);
    private static final KeyDay DAY = KeyDay.of(Instant.parse("2026-11-01T00:00:00Z"));

    @Test
    void as_long_as_its_last_payload_is_within_the_retention() {
        assertThat(DAY.isBefore(KeyDay.firstKept(Instant.parse("2026-11-15T23:59:59.999Z"), KEEP)))
                .isFalse();
    }

    @Test
    void and_not_longer() {
        assertThat(DAY.isBefore(KeyDay.firstKept(Instant.parse("2026-11-16T00:00:00Z"), KEEP)))
                .isTrue();
    }

    @Test
    void the_day_is_that_of_utc() {
        assertThat(KeyDay.of(Instant.parse("2026-11-01T23:59:59.999Z"))).isEqualTo(DAY);
    }
}
