package plaza.agent.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.House;
import plaza.agent.house.People;
import plaza.agent.presence.model.AwayReason;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Units;

/** What every {@link Seats} and {@link Heartbeats} do. */
public interface SeatsContract {

    /** So late that no watcher finds anything due or silent while these tests look. */
    Instant THEN = Instant.parse("2101-01-01T00:00:00.000Z");

    Duration GRACE = Duration.ofMinutes(2);

    House house();

    @Test
    default void a_new_seat_is_offline_and_idle() {
        Agent agent = People.at(house()).hired(THEN);

        assertThat(seatOf(agent)).isEqualTo(Seat.vacant(agent.assignee(), agent.capacity(), THEN));
    }

    @Test
    default void a_seat_comes_back_in_each_of_its_states() {
        List<UnaryOperator<Seat>> lives = List.of(
                seat -> seat,
                seat -> seat.choose(new PresenceState.Busy(), THEN, GRACE),
                seat -> seat.choose(new PresenceState.Away(AwayReason.MEAL), THEN, GRACE),
                seat -> seat.choose(new PresenceState.Offline(), THEN, GRACE),
                seat -> seat.lose(THEN, GRACE),
                seat -> seat.choose(new PresenceState.Away(AwayReason.BREAK), THEN, GRACE)
                        .lose(THEN, GRACE),
                seat -> seat.reserve(new Units(2), THEN.plusSeconds(1)).orElseThrow());

        assertThat(lives).allSatisfy(life -> {
            Agent agent = available();
            Seat next = life.apply(seatOf(agent));
            change(agent, life);
            assertThat(seatOf(agent).looksLike(next)).isTrue();
            assertThat(seatOf(agent).connection()).isEqualTo(next.connection());
            assertThat(seatOf(agent).departure()).isEqualTo(next.departure());
            assertThat(seatOf(agent).load()).isEqualTo(next.load());
        });
    }

    @Test
    default void each_visible_change_is_numbered() {
        Agent agent = available();
        long before = seatOf(agent).sequence();

        change(agent, seat -> seat.choose(new PresenceState.Busy(), THEN, GRACE));
        change(agent, seat -> seat.choose(new PresenceState.Busy(), THEN, GRACE));
        change(agent, seat -> seat.choose(new PresenceState.Available(), THEN, GRACE));

        assertThat(seatOf(agent).sequence()).isEqualTo(before + 2);
    }

    @Test
    default void an_agent_has_one_seat() {
        Agent agent = People.at(house()).hired(THEN);

        assertThatThrownBy(() -> house().within(
                                () -> house().seats().open(Seat.vacant(agent.assignee(), agent.capacity(), THEN))))
                .isInstanceOf(Exception.class);
    }

    @Test
    default void seats_are_listed_within_reach_only() {
        People own = People.at(house());
        Agent shown = own.hired(THEN);
        People.at(house()).hired(THEN);

        assertThat(house().within(() -> house().seats().list(new Reach.Only(Set.of(own.site())))))
                .extracting(seat -> seat.who().id())
                .containsExactly(shown.id());
    }

    @Test
    default void what_leaves_is_found_when_it_is_due_and_not_before() {
        Agent agent = available();
        change(agent, seat -> seat.choose(new PresenceState.Offline(), THEN, GRACE));

        assertThat(house().within(() -> house().seats().listOffersDue(THEN, 1000)))
                .contains(agent.id());
        assertThat(house().within(() -> house().seats().listWorkDue(THEN, 1000)))
                .doesNotContain(agent.id());
        assertThat(house().within(() -> house().seats().listWorkDue(THEN.plus(GRACE), 1000)))
                .contains(agent.id());
        change(agent, seat -> seat.offersHandedOver().workHandedOver());
    }

    @Test
    default void the_newest_beat_counts() {
        Agent agent = available();

        beat(agent, THEN.plusSeconds(20));
        beat(agent, THEN.plusSeconds(10));

        assertThat(house().within(() -> house().heartbeats().find(agent.id()))).contains(THEN.plusSeconds(20));
    }

    @Test
    default void a_page_that_was_not_heard_for_long_is_silent() {
        Agent agent = available();
        beat(agent, THEN.plusSeconds(10));

        assertThat(silentBefore(THEN.plusSeconds(10))).doesNotContain(agent.id());
        assertThat(silentBefore(THEN.plusSeconds(11))).contains(agent.id());
        change(agent, seat -> seat.choose(new PresenceState.Offline(), THEN, GRACE)
                .offersHandedOver()
                .workHandedOver());
    }

    @Test
    default void nobody_offline_and_nobody_already_lost_is_silent() {
        Agent offline = People.at(house()).hired(THEN);
        Agent lost = available();
        change(lost, seat -> seat.lose(THEN, GRACE).offersHandedOver().workHandedOver());

        assertThat(silentBefore(THEN.plusSeconds(60))).doesNotContain(offline.id(), lost.id());
    }

    @Test
    default void a_beat_tells_whose_connection_was_taken_for_lost() {
        Agent lost = available();
        Agent live = available();
        change(lost, seat -> seat.lose(THEN, GRACE).offersHandedOver().workHandedOver());

        List<AgentId> told = house().within(() -> house().heartbeats().note(Map.of(lost.id(), THEN, live.id(), THEN)));

        assertThat(told).containsExactly(lost.id());
    }

    private List<AgentId> silentBefore(Instant instant) {
        return house().within(() -> house().heartbeats().listSilent(instant, 1000));
    }

    private void beat(Agent agent, Instant at) {
        house().within(() -> house().heartbeats().note(Map.of(agent.id(), at)));
    }

    private Agent available() {
        Agent agent = People.at(house()).hired(THEN);
        change(agent, seat -> seat.choose(new PresenceState.Available(), THEN, GRACE));
        return agent;
    }

    private Seat seatOf(Agent agent) {
        return house().within(() -> house().seats().find(agent.id())).orElseThrow();
    }

    private void change(Agent agent, UnaryOperator<Seat> life) {
        house().within(() -> house().seats().getForChange(agent.id()).chain(seat -> house().seats()
                .store(List.of(new SeatChange(seat, life.apply(seat), THEN)))));
    }
}
