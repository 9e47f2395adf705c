package plaza.simulator.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallingOnMakesTheWaitLongerTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final RateLimits limits = new RateLimits();

    @BeforeEach
    void ten_calls_a_minute() {
        limits.set("facebook", new RateLimit(10, Duration.ofMinutes(1), OptionalInt.empty()));
    }

    @Test
    void the_last_call_within_the_limit_is_told_that_there_are_no_more() {
        call(9, NOON);

        RateLimits.Use last = call(1, NOON.plusSeconds(6));

        assertThat(last)
                .returns(false, RateLimits.Use::isRefused)
                .returns(100, RateLimits.Use::used)
                .returns(Duration.ofSeconds(54), RateLimits.Use::regainAfter);
    }

    @Test
    void whoever_waits_as_told_breaks_nothing() {
        RateLimits.Use last = call(10, NOON);

        RateLimits.Use next = call(1, NOON.plus(last.regainAfter()));

        assertThat(next.isRefused()).isFalse();
        assertThat(violations()).isZero();
    }

    @Test
    void a_call_too_many_is_refused_counted_and_makes_the_wait_longer() {
        call(10, NOON);

        RateLimits.Use eleventh = call(1, NOON.plusSeconds(30));

        assertThat(eleventh)
                .returns(true, RateLimits.Use::isRefused)
                .returns(110, RateLimits.Use::used)
                .returns(Duration.ofSeconds(30), RateLimits.Use::regainAfter);
        assertThat(call(10, NOON.plusSeconds(31)).regainAfter()).isEqualTo(Duration.ofSeconds(60));
        assertThat(violations()).isEqualTo(11);
    }

    @Test
    void a_new_limit_begins_anew() {
        call(12, NOON);

        ten_calls_a_minute();

        assertThat(violations()).isZero();
        assertThat(call(1, NOON).isRefused()).isFalse();
    }

    @Test
    void other_channels_are_not_concerned() {
        assertThat(limits.called("whatsapp", NOON)).isEmpty();
    }

    private RateLimits.Use call(int times, Instant at) {
        return IntStream.range(0, times)
                .mapToObj(ignored -> limits.called("facebook", at).orElseThrow())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private int violations() {
        return limits.find("facebook", NOON).orElseThrow().violations();
    }
}
