package plaza.conversation.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStartTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-22T13:00:00Z");

    @ParameterizedTest(name = "written {0} before we heard of it: the clock starts {1} before")
    @CsvSource({
        "PT0S,       PT0S",
        "PT1.250S,   PT1.250S",
        "PT24H,      PT24H",
        "PT167H59M59.999S, PT167H59M59.999S",
        "PT168H,     PT168H",
        "PT168H0.001S, PT0S",
        "P365D,      PT0S",
        "PT-0.001S,  PT0S",
        "PT-1H,      PT0S"
    })
    void the_networks_time_counts_where_it_is_credible(Duration before, Duration startsBefore) {
        Instant start = ClockStart.of(RECEIVED.minus(before), RECEIVED);

        assertThat(start).isEqualTo(RECEIVED.minus(startsBefore));
    }
}
