package plaza.ingestion.care.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceIsUnusualWhereMuchIsHeardTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "100000, PT12H, false",
        "100000, PT12H1M, true",
        "280, PT12H1M, true",
        "70, PT47H, false",
        "70, PT49H, true",
        "20, PT72H, false",
        "20, PT72H1M, true",
        "19, PT1000H, false"
    })
    void the_more_is_heard_the_sooner_a_night_at_least(long inWeek, Duration silent, boolean unusual) {
        Hearing hearing = new Hearing(Optional.of(NOW.minus(silent)), inWeek);

        assertThat(hearing.unusualSince(NOW).isPresent()).isEqualTo(unusual);
    }

    @Test
    void where_nothing_was_ever_heard_nobody_can_say() {
        assertThat(Hearing.NONE.unusualSince(NOW)).isEmpty();
    }
}
