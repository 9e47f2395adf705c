package plaza.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansAreByNearestRankTest {

    @Test
    void ninety_five_of_a_hundred_are_within_the_ninety_fifth() {
        Spans spans = Spans.of(IntStream.rangeClosed(1, 100)
                .map(number -> 101 - number)
                .mapToObj(Duration::ofMillis)
                .toList());

        assertThat(spans.millisWithin(0.5)).isEqualTo(50);
        assertThat(spans.millisWithin(0.95)).isEqualTo(95);
        assertThat(spans.millisWithin(1)).isEqualTo(100);
    }

    @Test
    void one_alone_is_every_share() {
        assertThat(Spans.of(List.of(Duration.ofMillis(7))).millisWithin(0.01)).isEqualTo(7);
    }
}
