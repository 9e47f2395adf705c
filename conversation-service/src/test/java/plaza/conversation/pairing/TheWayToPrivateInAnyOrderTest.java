package plaza.conversation.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What comes of an invitation is heard over two topics: what the customer says in the square and in private, the echo of
 * our own words among it, and what became of the reply. Whatever the order, and however often, the end is the same.
 */
class TheWayToPrivateInAnyOrderTest {

    private static final Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);
    private static final Said COMMENT = Said.comment("900_901");
    private static final Said AGAIN_IN_PUBLIC = COMMENT.answeredBy(Said.ROSA, "900_903");
    private static final Said IN_PRIVATE = inPrivate("m_2", TEN_PAST.plusSeconds(60));
    private static final Said MORE = inPrivate("m_3", TEN_PAST.plusSeconds(90));
    private static final Said ECHO = inPrivate("m_0", TEN_PAST.minusSeconds(60)).answeredByPage("m_1");

    /** Something that is heard after the invitation was approved. */
    private record Hearing(String name, BiConsumer<InMemoryHouse, ReplyId> effect) {

        static Hearing of(ReplyState state) {
            return new Hearing(state.label(), (house, reply) -> house.hear(reply, state));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Hearing> CAME_ALONG = List.of(
            Hearing.of(new ReplyState.Leaving(TEN_PAST.minusSeconds(3))),
            Hearing.of(new ReplyState.Published(TEN_PAST, "m_1", TEN_PAST, false)),
            new Hearing("echo", (house, reply) -> house.hear(ECHO.created())),
            new Hearing("in private", (house, reply) -> house.hear(IN_PRIVATE.created())),
            new Hearing("more in private", (house, reply) -> house.hear(MORE.created())),
            new Hearing("taken back in private", (house, reply) -> house.hear(MORE.removed(30))),
            new Hearing("again in public", (house, reply) -> house.hear(AGAIN_IN_PUBLIC.created())),
            new Hearing("taken back in public", (house, reply) -> house.hear(COMMENT.removed(900))));
    private static final List<Hearing> STAYED_AWAY = List.of(
            Hearing.of(new ReplyState.Refused(TEN_PAST.minusSeconds(1), "not-published")),
            Hearing.of(new ReplyState.Published(TEN_PAST, "m_1", TEN_PAST, true)),
            new Hearing("echo", (house, reply) -> house.hear(ECHO.created())));

    @Property(tries = 300)
    void a_customer_who_comes_along_while_the_invitation_is_told_of(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(CAME_ALONG, random), false))
                .isEqualTo(end(CAME_ALONG, false));
    }

    @Property(tries = 300)
    void and_in_a_case_that_was_closed_meanwhile(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(CAME_ALONG, random), true))
                .isEqualTo(end(CAME_ALONG, true));
    }

    @Property(tries = 300)
    void an_invitation_of_which_it_is_not_clear_whether_it_stands(@ForAll Random random) {
        assertThat(end(Orders.shuffledWithRepetitions(STAYED_AWAY, random), true))
                .isEqualTo(end(STAYED_AWAY, true));
    }

    @Test
    void it_ends_in_one_case_that_waits_since_the_first_words_after_the_invitation() {
        assertThat(end(CAME_ALONG, false).cases()).singleElement().satisfies(only -> {
            assertThat(only.turn().label()).isEqualTo("waiting-for-us");
            assertThat(only.turn().since()).contains(AGAIN_IN_PUBLIC.createdAt());
        });
    }

    @Test
    void and_closed_on_an_invitation_that_stands_it_owes_the_square_an_end() {
        assertThat(end(STAYED_AWAY, true).cases())
                .singleElement()
                .satisfies(only -> assertThat(only.turn().label()).isEqualTo("owing-public-closing"));
    }

    private static InMemoryHouse.State end(List<Hearing> order, boolean closed) {
        InMemoryHouse house = new InMemoryHouse();
        house.within(() -> house.accounts().keep(Allowed.withoutWindows(Said.PAGE)));
        house.hear(COMMENT.created());
        Desk desk = Desk.of(house, COMMENT).accepts(1);
        ReplyId invitation = Desk.taken(
                        house.approve(desk.asks("k", null, Visibility.PRIVATE, "Le escribo por aquí", 1)))
                .id();
        if (closed) {
            desk.closes(1);
        }
        order.forEach(hearing -> hearing.effect().accept(house, invitation));
        return house.state();
    }

    private static Said inPrivate(String externalId, Instant at) {
        return Said.directMessage(externalId)
                .under("facebook:100000000000001:" + Said.ROSA.id())
                .at(at);
    }
}
