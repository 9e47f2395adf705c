package plaza.conversation.reply.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.conversation.message.model.Orders;

class StatesOfAReplyTest {

    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");
    private static final ReplyState ACCEPTED = new ReplyState.Accepted(ONE);
    private static final ReplyState LEAVING = new ReplyState.Leaving(ONE.plusSeconds(1));
    private static final ReplyState HELD = new ReplyState.Held(ONE.plusSeconds(2), "rate-limited", null);
    private static final ReplyState UNKNOWN = new ReplyState.Unknown(ONE.plusSeconds(3));
    private static final ReplyState REFUSED = new ReplyState.Refused(ONE.plusSeconds(4), "target-gone");
    private static final ReplyState PUBLISHED =
            new ReplyState.Published(ONE.plusSeconds(5), "900_902", ONE.plusSeconds(5), true);
    private static final ReplyState UNDELIVERED =
            new ReplyState.Undelivered(ONE.plusSeconds(6), "recipient-unreachable", "900_902", ONE.plusSeconds(5));
    private static final List<ReplyState> ALL =
            List.of(ACCEPTED, LEAVING, HELD, UNKNOWN, REFUSED, PUBLISHED, UNDELIVERED);

    @Test
    void the_newest_of_what_is_not_final_counts() {
        assertThat(ACCEPTED.join(LEAVING)).isEqualTo(LEAVING);
        assertThat(HELD.join(LEAVING)).isEqualTo(HELD);
        assertThat(LEAVING.join(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(new ReplyState.Leaving(ONE.plusSeconds(9)).join(HELD)).isInstanceOf(ReplyState.Leaving.class);
    }

    @Test
    void whatever_is_heard_is_stronger_than_accepted_whatever_the_clocks_say() {
        ReplyState early = new ReplyState.Leaving(ONE.minusSeconds(60));

        assertThat(ACCEPTED.join(early)).isEqualTo(early);
    }

    @Test
    void what_is_held_late_changes_nothing_about_a_published_reply() {
        ReplyState late = new ReplyState.Held(ONE.plusSeconds(900), "rate-limited", null);

        assertThat(PUBLISHED.join(late)).isEqualTo(PUBLISHED);
        assertThat(REFUSED.join(late)).isEqualTo(REFUSED);
    }

    @Test
    void published_wins_over_refused_in_either_order() {
        assertThat(REFUSED.join(PUBLISHED)).isEqualTo(PUBLISHED);
        assertThat(PUBLISHED.join(REFUSED)).isEqualTo(PUBLISHED);
    }

    @Test
    void what_did_not_reach_the_customer_wins_over_published_in_either_order() {
        assertThat(PUBLISHED.join(UNDELIVERED)).isEqualTo(UNDELIVERED);
        assertThat(UNDELIVERED.join(PUBLISHED)).isEqualTo(UNDELIVERED);
    }

    @Test
    void of_two_publications_the_earlier_counts() {
        ReplyState second = new ReplyState.Published(ONE, "900_999", ONE.plusSeconds(60), false);

        assertThat(PUBLISHED.join(second)).isEqualTo(PUBLISHED);
        assertThat(second.join(PUBLISHED)).isEqualTo(PUBLISHED);
    }

    @Test
    void only_published_refused_and_undelivered_are_final() {
        assertThat(ALL.stream().filter(ReplyState::isFinal)).containsExactly(REFUSED, PUBLISHED, UNDELIVERED);
    }

    @Test
    void all_orders_end_in_the_same_state() {
        Set<ReplyState> ends = Orders.permutations(ALL).stream()
                .map(StatesOfAReplyTest::joined)
                .collect(Collectors.toSet());

        assertThat(ends).containsExactly(UNDELIVERED);
    }

    @Property(tries = 200)
    void any_order_of_any_of_them_with_repetitions_ends_in_the_same_state(@ForAll Random random) {
        List<ReplyState> some = new ArrayList<>(ALL);
        Collections.shuffle(some, random);
        List<ReplyState> heard = some.subList(0, 1 + random.nextInt(some.size()));

        assertThat(joined(Orders.shuffledWithRepetitions(heard, random))).isEqualTo(joined(heard));
    }

    private static ReplyState joined(List<ReplyState> heard) {
        return heard.stream().reduce(ReplyState::join).orElseThrow();
    }
}
