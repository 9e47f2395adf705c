package plaza.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;
import plaza.conversation.promise.Promising;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.ReplyId;

/**
 * What is heard after a reply was approved comes over four topics: interactions, assignments, deliveries, and the echo
 * among the interactions. Whatever the order, and however often, the end is the same.
 */
class AnyOrderOfEverythingTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final Said SECOND = COMMENT.answeredBy(Said.ROSA, "900_903");
    private static final Said ECHO = COMMENT.answeredByPage("900_902");
    private static final Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);

    /** Something that is heard of a case in which one reply was approved. */
    private record Hearing(String name, BiConsumer<Desk, ReplyId> effect) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is the same whatever the order. */
    private record End(InMemoryHouse.State state, List<ReplyState> replies, Set<String> involved) {}

    private static final Hearing PUBLISHED = delivered(new ReplyState.Published(TEN_PAST, "900_902", TEN_PAST, false));
    private static final Hearing REFUSED = delivered(new ReplyState.Refused(TEN_PAST.minusSeconds(1), "not-published"));
    private static final Hearing UNDELIVERED = delivered(
            new ReplyState.Undelivered(TEN_PAST.plusSeconds(9), "recipient-unreachable", "900_902", TEN_PAST));
    private static final List<Hearing> LOST_LATER = List.of(
            delivered(new ReplyState.Leaving(TEN_PAST.minusSeconds(3))),
            PUBLISHED,
            UNDELIVERED,
            new Hearing("second message", (desk, reply) -> desk.house().hear(SECOND.created())),
            assigned("released", desk -> new Assignment.Released(desk.conversation(), Desk.LUCIA, 2, "agent-gone")));
    private static final List<Hearing> ANSWERED = List.of(
            delivered(new ReplyState.Leaving(TEN_PAST.minusSeconds(3))),
            delivered(new ReplyState.Unknown(TEN_PAST.minusSeconds(2))),
            PUBLISHED,
            new Hearing("echo", (desk, reply) -> desk.house().hear(ECHO.created())),
            new Hearing("second message", (desk, reply) -> desk.house().hear(SECOND.created())),
            assigned("released", desk -> new Assignment.Released(desk.conversation(), Desk.LUCIA, 2, "agent-gone")),
            assigned("accepted", desk -> new Assignment.Accepted(desk.conversation(), Desk.MATEO, 3)));
    private static final List<Hearing> TAKEN_BACK = List.of(
            PUBLISHED,
            REFUSED,
            new Hearing("first taken back", (desk, reply) -> desk.house().hear(COMMENT.removed(700))),
            new Hearing("first put back", (desk, reply) -> desk.house().hear(COMMENT.restored(800))),
            new Hearing("second message", (desk, reply) -> desk.house().hear(SECOND.created())),
            new Hearing("second taken back", (desk, reply) -> desk.house().hear(SECOND.removed(700))));
    private static final List<Hearing> CLOSED_AND_REFUSED = List.of(
            REFUSED,
            new Hearing("echo", (desk, reply) -> desk.house().hear(ECHO.created())),
            new Hearing("second message", (desk, reply) -> desk.house().hear(SECOND.created())),
            assigned("released", desk -> new Assignment.Released(desk.conversation(), Desk.LUCIA, 2, "resolved")));

    @Property(tries = 300)
    void an_answer_its_echo_another_message_and_a_change_of_owner(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(ANSWERED, random), false)).isEqualTo(end(ANSWERED, false));
    }

    @Test
    void it_ends_in_a_turn_that_is_ours_since_the_second_message() {
        End end = end(ANSWERED, false);

        assertThat(end.state().cases()).singleElement().satisfies(only -> {
            assertThat(only.turn().label()).isEqualTo("waiting-for-us");
            assertThat(only.turn().since()).contains(SECOND.createdAt());
            assertThat(only.ownership().owner()).isEqualTo(Desk.MATEO);
            assertThat(only.running())
                    .extracting(ShownClock::metric)
                    .containsExactlyInAnyOrder(Metric.NEXT_ANSWER, Metric.RESOLUTION, Metric.PERIODIC_UPDATE);
        });
        assertThat(end.involved()).hasSize(2);
    }

    @Property(tries = 300)
    void a_customer_who_takes_back_and_puts_back_while_a_reply_is_refused_and_published(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(TAKEN_BACK, random), false))
                .isEqualTo(end(TAKEN_BACK, false));
    }

    @Property(tries = 300)
    void a_case_closed_while_its_reply_is_on_its_way(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(ANSWERED, random), true)).isEqualTo(end(ANSWERED, true));
    }

    @Property(tries = 300)
    void an_answer_that_did_not_reach_the_customer_and_another_message(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(LOST_LATER, random), false))
                .isEqualTo(end(LOST_LATER, false));
    }

    @Property(tries = 300)
    void a_case_closed_on_an_answer_that_did_not_reach_the_customer(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(LOST_LATER, random), true))
                .isEqualTo(end(LOST_LATER, true));
    }

    @Test
    void then_the_customer_waits_since_the_first_message_as_if_nobody_had_answered() {
        End end = end(LOST_LATER, true);

        assertThat(end.state().cases()).singleElement().satisfies(only -> {
            assertThat(only.turn().label()).isEqualTo("new");
            assertThat(only.turn().since()).contains(COMMENT.createdAt());
        });
    }

    @Test
    void a_case_closed_while_its_reply_is_refused_in_all_orders() {
        Set<End> ends = Orders.permutations(CLOSED_AND_REFUSED).stream()
                .map(order -> end(order, true))
                .collect(Collectors.toSet());

        assertThat(ends).hasSize(1);
    }

    private static End end(List<Hearing> order, boolean closed) {
        InMemoryHouse house = new InMemoryHouse();
        house.add(Promising.wholeCases(COMMENT.home().brand(), 8));
        house.hear(COMMENT.created());
        Desk desk = Desk.of(house, COMMENT).accepts(1);
        ReplyId reply = desk.answers("k", 1);
        if (closed) {
            desk.closes(1);
        }
        order.forEach(hearing -> hearing.effect().accept(desk, reply));
        List<ReplyState> states = new ArrayList<>();
        house.replies.of(desk.conversation()).stream().map(Reply::state).forEach(states::add);
        return new End(house.state(), states, house.involvements.subjects(desk.conversation()));
    }

    private static Hearing delivered(ReplyState state) {
        return new Hearing(state.label(), (desk, reply) -> desk.house().hear(reply, state));
    }

    private static Hearing assigned(String name, Function<Desk, Assignment> heard) {
        return new Hearing(name, (desk, reply) -> desk.house().hear(heard.apply(desk)));
    }
}
