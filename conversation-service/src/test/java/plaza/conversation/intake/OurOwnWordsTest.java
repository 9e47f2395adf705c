package plaza.conversation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Said;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Visibility;

class OurOwnWordsTest {

    private static final Said COMMENT = Said.comment("900_901");

    private final InMemoryHouse house = new InMemoryHouse();

    @Test
    void our_own_words_never_open_a_case() {
        house.hear(COMMENT.direction(Direction.OUTBOUND).by(Said.PAGE_ITSELF).created());
        house.hear(Said.comment("100000000000001_900")
                .kind(Kind.POST)
                .direction(Direction.OUTBOUND)
                .answering(null)
                .created());

        assertThat(house.conversations.all()).isEmpty();
        assertThat(house.messages.all()).hasSize(2);
    }

    @Test
    void an_answer_written_outside_plaza_joins_the_case_and_stops_no_clock() {
        house.hear(COMMENT.created());
        Turn before = house.onlyCase().turn();

        Applied applied = house.hear(COMMENT.answeredByPage("900_902").created());

        assertThat(applied).isEqualTo(Applied.JOINED);
        assertThat(house.onlyCase().turn()).isEqualTo(before);
        assertThat(house.onlyCase().digest().lastMessage().direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(house.conversations.toldInWords()).endsWith("MessageReceived");
    }

    @Test
    void our_answer_goes_to_the_case_of_whom_it_answers() {
        Said tomas = COMMENT.answeredBy(Said.TOMAS, "900_902");
        house.hear(COMMENT.created());
        house.hear(tomas.created());

        house.hear(tomas.answeredByPage("900_903").created());

        assertThat(house.conversations.all().getFirst().digest().messages()).isEqualTo(1);
        assertThat(house.conversations.all().getLast().digest().messages()).isEqualTo(2);
    }

    @Test
    void our_answer_that_comes_first_waits_and_follows() {
        house.hear(COMMENT.answeredByPage("900_902").created());
        assertThat(house.conversations.all()).isEmpty();

        house.hear(COMMENT.created());

        assertThat(house.onlyCase().digest().messages()).isEqualTo(2);
        assertThat(house.conversations.toldInWords())
                .containsExactly("Opened", "MessageReceived", "MessageReceived", "AnswerNeeded");
    }

    @Test
    void our_answer_to_something_never_heard_of_stays_without_a_case() {
        house.hear(COMMENT.answeredByPage("900_902").created());
        house.hear(Said.comment("900_999").created());

        assertThat(house.onlyCase().digest().messages()).isEqualTo(1);
    }

    @Test
    void our_words_in_a_private_talk_stand_there_whatever_they_quote() {
        Said asked = Said.directMessage("m_1");
        house.hear(asked.created());

        Applied applied = house.hear(
                asked.answeredByPage("m_2").answering("m_older-than-plaza").created());

        assertThat(applied).isEqualTo(Applied.JOINED);
        assertThat(house.onlyCase().digest().messages()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECT_MESSAGE", "POSTBACK", "REFERRAL", "ORDER", "LEAD", "CALL"})
    void whatever_a_customer_does_in_private_opens_a_private_case(Kind kind) {
        house.hear(Said.directMessage("m_1").kind(kind).answering("story:77").created());

        assertThat(house.onlyCase().visibility()).isEqualTo(Visibility.PRIVATE);
    }
}
