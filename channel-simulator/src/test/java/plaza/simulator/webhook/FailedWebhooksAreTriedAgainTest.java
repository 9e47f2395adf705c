package plaza.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.simulator.webhook.Delivery.State.DELIVERED;
import static plaza.simulator.webhook.Delivery.State.GIVEN_UP;
import static plaza.simulator.webhook.Delivery.State.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailedWebhooksAreTriedAgainTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Notice NOTICE = new Notice("facebook", "/webhooks/facebook", "{}", 1, "new", "old");
    private static final RetrySchedule SCHEDULE = new RetrySchedule(
            List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(5)), Duration.ofHours(36));

    private final Deliveries deliveries = new Deliveries(3);

    @Test
    void the_second_attempt_comes_at_once() {
        assertThat(SCHEDULE.next(1, NOON, NOON)).contains(NOON);
    }

    @Test
    void later_attempts_are_ever_further_apart_up_to_the_last_wait() {
        assertThat(List.of(SCHEDULE.next(2, NOON, NOON), SCHEDULE.next(3, NOON, NOON), SCHEDULE.next(99, NOON, NOON)))
                .extracting(Optional::orElseThrow)
                .containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(5), NOON.plusSeconds(5));
    }

    @Test
    void after_36_hours_the_network_gives_up() {
        assertThat(SCHEDULE.next(50, NOON, NOON.plus(Duration.ofHours(36)).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void a_webhook_with_a_delay_is_not_begun_before_its_time() {
        deliveries.add(NOTICE, 1, NOON, NOON.plusSeconds(10));

        assertThat(deliveries.begin(NOON.plusSeconds(9))).isEmpty();
    }

    @Test
    void a_webhook_under_way_is_not_begun_twice() {
        deliveries.add(NOTICE, 1, NOON, NOON);
        deliveries.begin(NOON);

        assertThat(deliveries.begin(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void an_answer_other_than_200_makes_it_wait_for_the_next_attempt() {
        Delivery first = begun();

        deliveries.change(first.id(), sent -> sent.answered(503, SCHEDULE, NOON));

        assertThat(deliveries.list().getFirst())
                .returns(WAITING, Delivery::state)
                .returns(Optional.of("answered 503"), Delivery::lastTrouble);
    }

    @Test
    void no_answer_makes_it_wait_as_well() {
        Delivery first = begun();

        deliveries.change(first.id(), sent -> sent.unanswered("connection refused", SCHEDULE, NOON));

        assertThat(deliveries.begin(NOON)).extracting(Delivery::attempts).containsExactly(2);
    }

    @Test
    void after_200_there_is_no_further_attempt() {
        Delivery first = begun();

        deliveries.change(first.id(), sent -> sent.answered(200, SCHEDULE, NOON));

        assertThat(deliveries.list()).extracting(Delivery::state).containsExactly(DELIVERED);
    }

    @Test
    void it_is_given_up_in_the_end() {
        Delivery first = begun();

        deliveries.change(first.id(), sent -> sent.answered(503, SCHEDULE, NOON.plus(Duration.ofDays(2))));

        assertThat(deliveries.list()).extracting(Delivery::state).containsExactly(GIVEN_UP);
    }

    @Test
    void the_ledger_forgets_what_is_over_and_never_what_is_not() {
        Delivery over = begun();
        deliveries.change(over.id(), sent -> sent.answered(200, SCHEDULE, NOON));
        for (int i = 0; i < 5; i++) {
            deliveries.add(NOTICE, 1, NOON, NOON);
        }

        assertThat(deliveries.list()).extracting(Delivery::id).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void what_was_forgotten_by_a_reset_stays_forgotten() {
        Delivery first = begun();
        deliveries.clear();

        deliveries.change(first.id(), sent -> sent.answered(503, SCHEDULE, NOON));

        assertThat(deliveries.list()).isEmpty();
    }

    private Delivery begun() {
        deliveries.add(NOTICE, 1, NOON, NOON);
        return deliveries.begin(NOON).getFirst();
    }
}
