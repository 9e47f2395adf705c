package plaza.conversation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.clock.model.ShownClock.Standing;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.promise.Promising;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Site;

/** The clocks of cases, on every kind of adapter. */
public interface ClocksContract {

    Instant ONE = Said.ONE_O_CLOCK;
    Instant TWENTY_PAST = ONE.plus(Duration.ofMinutes(20));
    Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    House house();

    @Test
    default void a_case_that_opens_has_the_clock_of_its_first_answer() {
        Desk desk = heard(somewhere());

        assertThat(clocks(desk))
                .containsExactly(new ShownClock(
                        Metric.FIRST_ANSWER,
                        ONE,
                        Duration.ofHours(1),
                        ONE.plus(Duration.ofMinutes(45)),
                        ONE.plus(Duration.ofHours(1)),
                        null,
                        null,
                        null));
    }

    @Test
    default void a_persons_answer_stops_it_when_it_stands_on_the_network() {
        Desk desk = answered(somewhere());

        assertThat(clocks(desk)).singleElement().satisfies(clock -> {
            assertThat(clock.stoppedAt()).isEqualTo(TWENTY_PAST);
            assertThat(clock.standing(NOW)).isEqualTo(Standing.KEPT);
        });
    }

    @Test
    default void who_goes_on_has_a_clock_of_their_own() {
        Said said = somewhere();
        Desk desk = answered(said);

        house().hear(said.answeredBy(Said.ROSA, "900_903")
                .by(said.author())
                .at(NOW.minusSeconds(600))
                .created());

        assertThat(clocks(desk))
                .extracting(ShownClock::metric)
                .containsExactly(Metric.NEXT_ANSWER, Metric.FIRST_ANSWER);
    }

    @Test
    default void what_is_due_is_told_once() {
        Desk desk = heard(somewhere());
        tellAll();
        Conversation told = desk.conversationNow();

        tellAll();

        assertThat(desk.conversationNow()).isEqualTo(told);
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.sequence())
                .as("opened, received, needed, warned, broken")
                .isEqualTo(5);
    }

    @Test
    default void what_was_stopped_in_time_is_not_told_of() {
        Desk desk = answered(somewhere());
        Conversation before = desk.conversationNow();

        tellAll();

        assertThat(desk.conversationNow()).isEqualTo(before);
    }

    @Test
    default void what_was_stopped_too_late_is_told_of_still() {
        Desk desk = heard(somewhere()).accepts(1);
        ReplyId reply = desk.answers(Tags.next(), 1);
        desk.isPublished(reply, "900_955", ONE.plus(Duration.ofMinutes(61)));
        long before = desk.conversationNow().sequence();

        tellAll();

        assertThat(desk.conversationNow().sequence()).isEqualTo(before + 2);
        assertThat(clocks(desk)).singleElement().satisfies(clock -> assertThat(clock.standing(NOW))
                .isEqualTo(Standing.MISSED));
    }

    @Test
    default void a_longer_promise_moves_what_runs_and_what_was_told_comes_to_pass_again() {
        String brand = Tags.next();
        Instant at = house().now().minus(Duration.ofHours(2));
        Desk desk = heard(of(brand).at(at));
        tellAll();
        added(Promising.answers(brand, Duration.ofDays(80), null));

        followAll();

        assertThat(clocks(desk)).singleElement().satisfies(clock -> {
            assertThat(clock.dueAt()).isEqualTo(at.plus(Duration.ofDays(80)));
            assertThat(clock.stoppedAt()).isNull();
        });
        long sequence = desk.conversationNow().sequence();
        tellAll();
        assertThat(desk.conversationNow().sequence()).isEqualTo(sequence);
    }

    @Test
    default void a_change_that_concerns_others_leaves_a_case_alone() {
        Desk desk = heard(somewhere());
        followAll();
        Conversation before = desk.conversationNow();
        added(Promising.answers(Tags.next(), Duration.ofHours(3), null));

        followAll();

        assertThat(desk.conversationNow()).isEqualTo(before);
        assertThat(house().followPromises()).isZero();
    }

    @Test
    default void the_clock_of_the_whole_stands_still_while_nobody_waits() {
        String brand = Tags.next();
        added(Promising.wholeCases(brand, 8));

        Desk desk = answered(of(brand));

        assertThat(clocks(desk))
                .filteredOn(clock -> clock.metric() == Metric.RESOLUTION)
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.pausedFor()).isEqualTo(PauseCause.WAITING_FOR_CUSTOMER);
                    assertThat(clock.left()).isEqualTo(Duration.ofHours(8).minusMinutes(20));
                    assertThat(clock.dueAt()).isNull();
                });
        assertThat(clocks(desk)).extracting(ShownClock::metric).contains(Metric.PERIODIC_UPDATE);
    }

    @Test
    default void a_closed_case_has_no_running_clock() {
        String brand = Tags.next();
        added(Promising.wholeCases(brand, 8));
        Desk desk = answered(of(brand));

        desk.closes(1);

        assertThat(clocks(desk)).isNotEmpty().allSatisfy(clock -> assertThat(clock.stoppedAt())
                .isNotNull());
    }

    @Test
    default void what_happened_is_the_same_by_every_adapter() {
        Said said = somewhere();
        Desk desk = answered(said);
        desk.closes(1);
        Instant later = NOW.minusSeconds(600);
        Said again = said.answeredBy(Said.ROSA, "900_903").by(said.author()).at(later);
        house().hear(again.created());
        Said taken = said.answeredBy(Said.ROSA, "900_905").by(said.author()).at(later.plusSeconds(5));
        house().hear(taken.created());
        house().hear(taken.removed(9));

        List<ClockEvent> events = house().within(() -> house().chronicles().events(desk.conversation()));

        assertThat(events)
                .filteredOn(event -> !(event instanceof ClockEvent.Closed))
                .containsExactlyInAnyOrder(
                        new ClockEvent.Asked(ONE, TWENTY_PAST),
                        new ClockEvent.Asked(later, null),
                        new ClockEvent.Answered(TWENTY_PAST));
        assertThat(events)
                .filteredOn(ClockEvent.Closed.class::isInstance)
                .singleElement()
                .satisfies(closed ->
                        assertThat(((ClockEvent.Closed) closed).reopenedAt()).isEqualTo(later));
        assertThat(house().within(() -> house().chronicles().firstKind(desk.conversation())))
                .contains("comment");
    }

    private Desk heard(Said said) {
        house().hear(said.created());
        return Desk.of(house(), said);
    }

    private Desk answered(Said said) {
        Desk desk = heard(said).accepts(1);
        return desk.isPublished(desk.answers(Tags.next(), 1), "900_955", TWENTY_PAST);
    }

    private List<ShownClock> clocks(Desk desk) {
        return house().within(() -> house().clocks().list(desk.conversation()));
    }

    private void added(PolicyDraft draft) {
        assertThat(house().add(draft)).isInstanceOf(PolicyOutcome.Kept.class);
    }

    private void tellAll() {
        while (house().tellWhatIsDue() > 0) {
            // until nothing is due any more: tests share a database
        }
    }

    private void followAll() {
        while (house().followPromises() > 0) {
            // until all are up to date: tests share a database
        }
    }

    private static Said somewhere() {
        return Said.comment("900_901").elsewhere(Tags.next());
    }

    /** Somewhere, of that brand. */
    private static Said of(String brand) {
        Said said = somewhere();
        return new Said(
                said.key(), new Home(brand, new Site("cordoba"), "es"), said.orderKey(), said.act(), said.delay());
    }
}
