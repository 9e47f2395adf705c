package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Usage;

class NoCallIsOneTooManyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final int REPLIES = 1_000;

    /** A network that allows so many calls in any hour, tells the share that is used, and answers after a while. */
    private static final class Network {

        private final int most;
        private final Deque<Instant> calls = new ArrayDeque<>();
        private int violations;

        Network(int most) {
            this.most = most;
        }

        Usage call(Instant now) {
            while (!calls.isEmpty() && !calls.peekFirst().isAfter(now.minus(Pace.WINDOW))) {
                calls.removeFirst();
            }
            if (calls.size() >= most) {
                violations++;
            }
            calls.addLast(now);
            return new Usage(Optional.of(calls.size() * 100 / most), Optional.empty());
        }
    }

    private record Answer(Instant at, long call, Usage usage) {}

    @Property(tries = 60)
    void under_any_limit_a_thousand_replies_leave_without_a_violation(
            @ForAll @IntRange(min = 4, max = 3_000) int most,
            @ForAll @IntRange(min = 1, max = 8) int parallel,
            @ForAll long seed) {
        Network network = new Network(most);
        Random latency = new Random(seed);
        PriorityQueue<Answer> underWay = new PriorityQueue<>(Comparator.comparing(Answer::at));
        Pace pace = Pace.unknown(20, NOW);
        Instant now = NOW;
        int sent = 0;
        while (sent < REPLIES) {
            while (!underWay.isEmpty() && !underWay.peek().at().isAfter(now)) {
                Answer answer = underWay.poll();
                pace = pace.returns(answer.call(), answer.usage(), false, now);
            }
            if (underWay.size() < parallel && pace.isFree(now)) {
                pace = pace.leaves(now);
                underWay.add(new Answer(now.plusMillis(20 + latency.nextInt(3_000)), pace.calls(), network.call(now)));
                sent++;
            } else {
                now = next(pace, underWay, parallel, now);
            }
        }

        assertThat(network.violations).isZero();
        assertThat(Duration.between(NOW, now))
                .as("it is careful, and does not stand still")
                .isLessThan(Pace.WINDOW.multipliedBy(4L * REPLIES / most + 4));
    }

    private static Instant next(Pace pace, PriorityQueue<Answer> underWay, int parallel, Instant now) {
        Optional<Instant> answer = Optional.ofNullable(underWay.peek()).map(Answer::at);
        Optional<Instant> free = underWay.size() < parallel ? pace.freeAt(now) : Optional.empty();
        Instant soonest = answer.isEmpty()
                        || free.filter(moment -> moment.isBefore(answer.get())).isPresent()
                ? free.orElseThrow()
                : answer.get();
        return soonest.isAfter(now) ? soonest : now.plusMillis(1);
    }

    @Test
    void nothing_is_known_before_the_first_answer_so_one_call_leaves() {
        Pace pace = Pace.unknown(20, NOW).leaves(NOW);

        assertThat(pace.freeAt(NOW)).isEmpty();
        assertThat(pace.returns(1, Usage.NONE, false, NOW).isFree(NOW)).isTrue();
    }

    @Test
    void bursts_are_kept_even() {
        Pace pace = Pace.unknown(2, NOW)
                .leaves(NOW)
                .returns(1, Usage.NONE, false, NOW)
                .leaves(NOW);

        assertThat(pace.isFree(NOW)).isFalse();
        assertThat(pace.isFree(NOW.plusMillis(500))).isTrue();
    }

    @Test
    void a_limit_makes_it_slower_and_what_goes_well_faster_again() {
        Pace slow = Pace.unknown(2, NOW).leaves(NOW).returns(1, Usage.NONE, true, NOW);

        assertThat(slow.isFree(NOW.plusMillis(900))).isFalse();
        assertThat(slow.isFree(NOW.plusMillis(1_100))).isTrue();
        assertThat(slow.returns(2, Usage.NONE, false, NOW).bucket().perSecond())
                .isGreaterThan(slow.bucket().perSecond());
    }

    @Test
    void the_network_is_left_alone_for_as_long_as_it_asks() {
        Pace pace = Pace.unknown(20, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.of(10), Optional.of(Duration.ofMinutes(19))), false, NOW);

        assertThat(pace.freeAt(NOW)).contains(NOW.plus(Duration.ofMinutes(19)));
    }

    @Test
    void the_end_of_a_limit_that_the_network_names_is_believed_for_one_call() {
        Instant end = NOW.plus(Duration.ofMinutes(5));
        Pace full = Pace.unknown(20, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.of(100), Optional.of(Duration.ofMinutes(5))), true, NOW);

        assertThat(full.freeAt(NOW)).contains(end);
        assertThat(full.isFree(end)).isTrue();
        assertThat(full.leaves(end).freeAt(end)).isEmpty();
    }

    @Test
    void a_limit_teaches_nothing_of_what_a_call_costs() {
        Instant end = NOW.plus(Duration.ofMinutes(6));
        Pace well = Pace.unknown(20, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.of(1), Optional.empty()), false, NOW)
                .leaves(NOW)
                .returns(2, new Usage(Optional.of(100), Optional.of(Duration.ofMinutes(5))), true, NOW)
                .leaves(end)
                .returns(3, new Usage(Optional.of(2), Optional.empty()), false, end);

        assertThat(well.isFree(end.plusSeconds(1))).isTrue();
    }

    @Test
    void what_others_use_up_at_once_is_not_taken_for_the_cost_of_a_call() {
        Pace known = Pace.unknown(20, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.of(1), Optional.empty()), false, NOW)
                .leaves(NOW)
                .returns(2, new Usage(Optional.of(2), Optional.empty()), false, NOW);

        Pace after = known.leaves(NOW).returns(3, new Usage(Optional.of(48), Optional.empty()), false, NOW);

        assertThat(after.share().used()).isEqualTo(48);
        assertThat(after.isFree(NOW)).isTrue();
        assertThat(after.leaves(NOW).isFree(NOW)).isTrue();
    }

    @Test
    void a_quiet_that_is_over_is_forgotten_also_by_a_clock_that_is_set_back() {
        Instant later = NOW.plusSeconds(360);
        Pace pace = Pace.unknown(20, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.empty(), Optional.of(Duration.ofMinutes(5))), true, NOW)
                .leaves(later)
                .returns(2, Usage.NONE, false, later);

        assertThat(pace.isFree(NOW)).isTrue();
    }

    @Test
    void a_limit_that_others_used_up_is_waited_out() {
        Pace pace =
                Pace.unknown(20, NOW).leaves(NOW).returns(1, new Usage(Optional.of(99), Optional.empty()), false, NOW);

        assertThat(pace.freeAt(NOW.plusSeconds(60))).contains(NOW.plus(Pace.WINDOW));
        assertThat(pace.isFree(NOW.plus(Pace.WINDOW))).isTrue();
    }

    @Test
    void a_clock_that_is_set_back_stops_nothing() {
        Pace pace = Pace.unknown(2, NOW)
                .leaves(NOW)
                .returns(1, new Usage(Optional.of(60), Optional.empty()), false, NOW)
                .leaves(NOW.plusSeconds(3600));

        assertThat(pace.returns(2, Usage.NONE, false, NOW).isFree(NOW)).isTrue();
    }
}
