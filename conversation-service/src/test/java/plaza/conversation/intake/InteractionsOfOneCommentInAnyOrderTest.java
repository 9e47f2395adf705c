package plaza.conversation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;

class InteractionsOfOneCommentInAnyOrderTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final List<Interaction> LIFE = List.of(
            COMMENT.created(),
            COMMENT.edited("primera", 10),
            COMMENT.edited("segunda", 20),
            COMMENT.removed(30),
            COMMENT.hidden(15));

    private static final Said SECOND = Said.comment("900_903")
            .under("facebook:100000000000001:900_901")
            .answering("900_901")
            .at(Said.ONE_O_CLOCK.plusSeconds(300))
            .heardAfter(Duration.ofMinutes(20));
    private static final Said ECHO = COMMENT.answeredByPage("900_902");
    private static final Said ECHO_OF_ECHO = ECHO.answeredByPage("900_904");
    private static final List<Interaction> TALK = List.of(
            COMMENT.created(),
            COMMENT.removed(30),
            SECOND.created(),
            SECOND.edited("¿Hay alguien?", 10),
            ECHO.created(),
            ECHO_OF_ECHO.created());

    private static final Said ASKED = Said.directMessage("m_1");
    private static final Said TOLD = ASKED.answeredByPage("m_2").answering(null);
    private static final Said FROM_TOMAS = COMMENT.answeredBy(Said.TOMAS, "900_905");
    private static final List<Interaction> TWO_CASES_AND_A_PRIVATE_TALK = List.of(
            COMMENT.created(),
            FROM_TOMAS.created(),
            FROM_TOMAS.removed(10),
            FROM_TOMAS.answeredByPage("900_906").created(),
            ASKED.created(),
            TOLD.created());

    @Test
    void all_120_orders_end_in_the_same_message_and_the_same_case() {
        assertThat(endsOf(Orders.permutations(LIFE))).containsExactly(state(LIFE));
    }

    @Property(tries = 200)
    void repetitions_make_no_difference(@ForAll Random random) {
        List<Interaction> order = Orders.shuffledWithRepetitions(LIFE, random);

        assertThat(state(order)).isEqualTo(state(LIFE));
    }

    @Test
    void two_messages_and_our_own_echoes_end_in_the_same_case_in_all_720_orders() {
        assertThat(endsOf(Orders.permutations(TALK))).containsExactly(state(TALK));
        assertThat(state(TALK).cases()).singleElement().satisfies(only -> assertThat(only.messages())
                .containsExactlyInAnyOrder("900_901", "900_902", "900_903", "900_904"));
    }

    @Property(tries = 200)
    void two_customers_and_a_private_talk_end_in_the_same_cases(@ForAll Random random) {
        List<Interaction> order = Orders.shuffledWithRepetitions(TWO_CASES_AND_A_PRIVATE_TALK, random);

        assertThat(state(order)).isEqualTo(state(TWO_CASES_AND_A_PRIVATE_TALK));
        assertThat(state(order).cases()).hasSize(3);
    }

    private static Set<InMemoryHouse.State> endsOf(List<List<Interaction>> orders) {
        return orders.stream()
                .map(InteractionsOfOneCommentInAnyOrderTest::state)
                .collect(Collectors.toSet());
    }

    private static InMemoryHouse.State state(List<Interaction> heard) {
        return new InMemoryHouse().heard(heard).state();
    }
}
