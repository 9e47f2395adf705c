package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbsenceTakesSeveralLooksAndTimeTest {

    private static final Instant LOST = Instant.parse("2026-11-22T13:00:00Z");
    private static final Absence.Certainty CERTAINTY = new Absence.Certainty(3, Duration.ofSeconds(20));

    @Test
    void three_looks_at_once_prove_nothing() {
        Absence absence = Absence.none(LOST).seen(LOST).seen(LOST).seen(LOST);

        assertThat(absence.isCertain(LOST, CERTAINTY)).isFalse();
    }

    @Test
    void one_late_look_proves_nothing() {
        assertThat(Absence.none(LOST).seen(LOST.plusSeconds(60)).isCertain(LOST, CERTAINTY))
                .isFalse();
    }

    @Test
    void three_looks_with_the_last_one_late_enough_do() {
        Absence absence =
                Absence.none(LOST).seen(LOST).seen(LOST.plusSeconds(5)).seen(LOST.plusSeconds(20));

        assertThat(absence.isCertain(LOST, CERTAINTY)).isTrue();
    }

    @Test
    void the_first_look_is_at_once_and_the_others_grow_rarer() {
        Absence none = Absence.none(LOST);
        Absence once = none.seen(LOST);
        Absence twice = once.seen(once.nextLook());

        assertThat(none.nextLook()).isEqualTo(LOST);
        assertThat(Duration.between(twice.last(), twice.nextLook()))
                .isGreaterThan(Duration.between(once.last(), once.nextLook()));
    }
}
