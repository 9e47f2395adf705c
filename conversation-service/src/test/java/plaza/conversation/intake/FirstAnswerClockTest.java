package plaza.conversation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import plaza.conversation.message.model.Said;
import plaza.conversation.turn.model.Turn;

class FirstAnswerClockTest {

    private static final Said COMMENT = Said.comment("900_901");

    private final InMemoryHouse house = new InMemoryHouse();

    @Test
    void taking_back_one_of_two_messages_leaves_the_case_open_and_moves_the_clock() {
        house.hear(COMMENT.created());
        Said second = COMMENT.answeredBy(Said.ROSA, "900_902");
        house.hear(second.created());

        house.hear(COMMENT.removed(200));

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(second.createdAt()));
        assertThat(house.conversations.toldInWords()).endsWith("DeadlineChanged");
    }

    @Test
    void an_older_message_that_comes_late_moves_the_deadline_forward() {
        Said late = COMMENT.answeredBy(Said.ROSA, "900_902")
                .at(Said.ONE_O_CLOCK.minusSeconds(600))
                .heardAfter(Duration.ofMinutes(30));
        house.hear(COMMENT.created());

        house.hear(late.created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.deadline())
                .isEqualTo(Said.ONE_O_CLOCK.minusSeconds(600).plus(Duration.ofHours(1))));
        assertThat(house.conversations.toldInWords()).endsWith("MessageReceived", "DeadlineChanged");
    }

    @Test
    void a_back_filled_comment_of_last_year_is_due_from_when_we_heard_of_it() {
        house.hear(COMMENT.heardAfter(Duration.ofDays(365)).created());

        Instant heard = Said.ONE_O_CLOCK.plus(Duration.ofDays(365));
        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(heard));
        assertThat(house.onlyCase().digest().openedAt()).isEqualTo(heard);
    }

    @Test
    void a_private_message_has_the_shorter_promise() {
        house.hear(Said.directMessage("m_1").created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.deadline())
                .isEqualTo(turn.since().plus(Duration.ofMinutes(15))));
    }
}
