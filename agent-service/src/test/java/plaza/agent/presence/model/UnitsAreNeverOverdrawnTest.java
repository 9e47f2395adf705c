package plaza.agent.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plaza.agent.presence.model.SeatFixture.GRACE;
import static plaza.agent.presence.model.SeatFixture.NOON;
import static plaza.agent.presence.model.SeatFixture.available;
import static plaza.agent.presence.model.SeatFixture.vacant;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import plaza.agent.presence.model.PresenceState.Busy;
import plaza.agent.vocabulary.model.Units;

/** 0 ≤ used ≤ capacity, whatever is asked of a seat. */
class UnitsAreNeverOverdrawnTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void an_offer_takes_units_and_sends_its_agent_to_the_end_of_the_line() {
        Seat seat = available().reserve(new Units(2), LATER).orElseThrow();

        assertThat(seat.load()).isEqualTo(new Load(new Units(2), new Units(3), LATER));
    }

    @Test
    void what_does_not_fit_is_not_taken() {
        assertThat(available().reserve(new Units(4), LATER)).isEmpty();
    }

    @Test
    void who_is_not_available_takes_nothing() {
        assertThat(vacant().reserve(Units.ONE, LATER)).isEmpty();
        assertThat(available().choose(new Busy(), NOON, GRACE).reserve(Units.ONE, LATER))
                .isEmpty();
    }

    @Test
    void units_that_nobody_took_cannot_be_given_back() {
        assertThatThrownBy(() -> available().free(Units.ONE, LATER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void no_series_of_offers_exceeds_the_capacity(
            @ForAll @Size(max = 12) java.util.List<@IntRange(min = 1, max = 3) Integer> wanted) {
        Seat seat = available();
        for (int units : wanted) {
            seat = seat.reserve(new Units(units), LATER).orElse(seat);
        }

        assertThat(seat.load().used().count()).isBetween(0, 3);
    }
}
