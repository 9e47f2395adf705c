package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Usage;

class CallsThatNobodyWaitsForComeLastTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    private static final Pace UNKNOWN = Pace.unknown(20, NOW);

    @Test
    void they_leave_where_nothing_is_known_one_at_a_time() {
        assertThat(UNKNOWN.isSpare(NOW)).isTrue();
        assertThat(UNKNOWN.leaves(NOW).isSpare(NOW)).isFalse();
    }

    @Test
    void they_stay_once_half_of_a_limit_is_used_although_an_answer_may_still_leave() {
        Pace halfUsed =
                UNKNOWN.leaves(NOW).returns(1, used(40), false, NOW).leaves(NOW).returns(2, used(50), false, NOW);

        assertThat(halfUsed.isFree(NOW.plus(Duration.ofHours(1).minusSeconds(1))))
                .isTrue();
        assertThat(halfUsed.isSpare(NOW.plus(Duration.ofHours(1).minusSeconds(1))))
                .isFalse();
    }

    @Test
    void of_them_is_learned_how_much_is_used_and_not_what_an_answer_costs() {
        Pace seen = UNKNOWN.leaves(NOW)
                .returnsSpare(1, used(30), false, NOW)
                .leaves(NOW)
                .returnsSpare(2, used(31), false, NOW);

        assertThat(seen.share()).isEqualTo(new Pace.Share(31, 0, 1, true));
    }

    @Test
    void a_limit_that_they_meet_is_everybodys() {
        Usage quiet = new Usage(Optional.of(100), Optional.of(Duration.ofMinutes(5)));

        Pace limited = UNKNOWN.leaves(NOW).returnsSpare(1, quiet, true, NOW);

        assertThat(limited.isFree(NOW.plusSeconds(299))).isFalse();
        assertThat(limited.isSpare(NOW)).isFalse();
    }

    private static Usage used(int percent) {
        return new Usage(Optional.of(percent), Optional.empty());
    }
}
