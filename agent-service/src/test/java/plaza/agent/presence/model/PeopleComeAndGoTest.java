package plaza.agent.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.agent.presence.model.SeatFixture.GRACE;
import static plaza.agent.presence.model.SeatFixture.NOON;
import static plaza.agent.presence.model.SeatFixture.available;
import static plaza.agent.presence.model.SeatFixture.vacant;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plaza.agent.presence.model.PresenceState.Available;
import plaza.agent.presence.model.PresenceState.Away;
import plaza.agent.presence.model.PresenceState.Busy;
import plaza.agent.presence.model.PresenceState.Offline;

/** Presence: what people say they do, what their pages say, and what leaves them when they are absent. */
class PeopleComeAndGoTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void who_becomes_available_starts_to_be_idle() {
        Seat seat = vacant().choose(new Available(), LATER, GRACE);

        assertThat(seat.state()).isEqualTo(new Available());
        assertThat(seat.since()).isEqualTo(LATER);
        assertThat(seat.load().idleSince()).isEqualTo(LATER);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        Seat seat = available();

        assertThat(seat.choose(new Available(), LATER, GRACE)).isEqualTo(seat);
    }

    @Test
    void who_goes_away_passes_on_offers_and_keeps_work() {
        Seat seat = available().choose(new Away(AwayReason.MEAL), LATER, GRACE);

        assertThat(seat.departure()).isEqualTo(new Departure(LATER, null));
    }

    @Test
    void who_goes_offline_passes_on_offers_at_once_and_work_after_the_grace() {
        Seat seat = available().choose(new Offline(), LATER, GRACE);

        assertThat(seat.departure()).isEqualTo(new Departure(LATER, LATER.plus(GRACE)));
    }

    @Test
    void who_is_busy_passes_on_nothing() {
        Seat seat = available().choose(new Busy(), LATER, GRACE);

        assertThat(seat.departure()).isEqualTo(Departure.NONE);
    }

    @Test
    void who_comes_back_before_the_grace_is_over_keeps_everything() {
        Seat seat = available().choose(new Offline(), NOON, GRACE).choose(new Available(), LATER, GRACE);

        assertThat(seat.departure()).isEqualTo(Departure.NONE);
    }

    @Test
    void a_silent_page_makes_its_agent_away() {
        Seat seat = available().lose(LATER, GRACE);

        assertThat(seat.state()).isEqualTo(new Away(AwayReason.CONNECTION_LOST));
        assertThat(seat.departure()).isEqualTo(new Departure(LATER, LATER.plus(GRACE)));
    }

    @Test
    void a_page_that_speaks_again_within_the_grace_goes_on_as_before() {
        Seat seat = available().lose(NOON, GRACE).regain(LATER);

        assertThat(seat.state()).isEqualTo(new Available());
        assertThat(seat.departure()).isEqualTo(Departure.NONE);
        assertThat(seat.connection()).isEqualTo(new Connection.Live());
    }

    @Test
    void a_page_that_speaks_again_after_the_grace_has_to_say_that_somebody_is_there() {
        Seat seat = available().lose(NOON, GRACE).workHandedOver().regain(NOON.plus(GRACE));

        assertThat(seat.state()).isEqualTo(new Away(AwayReason.CONNECTION_LOST));
        assertThat(seat.connection()).isEqualTo(new Connection.Live());
    }

    @Test
    void a_page_that_speaks_again_between_the_end_of_the_grace_and_the_return_does_not_stop_it() {
        Seat seat = available().lose(NOON, GRACE).regain(NOON.plus(GRACE));

        assertThat(seat.hasWorkDue(NOON.plus(GRACE))).isTrue();
    }

    @Test
    void who_is_on_a_break_stays_on_it_when_the_page_falls_silent_but_their_work_returns() {
        Seat seat = available().choose(new Away(AwayReason.BREAK), NOON, GRACE).lose(LATER, GRACE);

        assertThat(seat.state()).isEqualTo(new Away(AwayReason.BREAK));
        assertThat(seat.departure().workAt()).isEqualTo(LATER.plus(GRACE));
    }

    @Test
    void a_silent_page_of_somebody_offline_means_nothing() {
        assertThat(vacant().lose(LATER, GRACE)).isEqualTo(vacant());
    }

    @Test
    void what_was_handed_over_is_not_handed_over_again() {
        Seat seat = available().lose(NOON, GRACE).offersHandedOver().workHandedOver();

        assertThat(seat.hasOffersDue(LATER)).isFalse();
        assertThat(seat.hasWorkDue(NOON.plus(GRACE))).isFalse();
    }
}
