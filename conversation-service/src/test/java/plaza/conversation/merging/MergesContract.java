package plaza.conversation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;

/** Two cases of one customer become one, and apart again without loss. */
public interface MergesContract {

    House house();

    @Test
    default void all_that_was_said_stands_in_the_case_that_goes_on() {
        Two two = Two.in(house());

        two.merge();

        assertThat(two.said(two.one)).containsExactly("one", "two");
        assertThat(two.said(two.other)).isEmpty();
        assertThat(two.now(two.other).turn())
                .isInstanceOfSatisfying(Turn.Resolved.class, closed -> assertThat(closed.reason())
                        .isEqualTo(Resolution.MERGED));
        assertThat(two.now(two.other).mergedInto()).isEqualTo(two.one.conversation());
    }

    @Test
    default void its_clock_is_that_of_who_waits_longest_in_either() {
        Two two = Two.in(house());

        two.mergeInto(two.other, two.one);

        assertThat(two.now(two.other).turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(two.first.createdAt()));
    }

    @Test
    default void it_keeps_its_owner() {
        Two two = Two.in(house());
        two.other.accepts(7);

        two.merge();

        assertThat(two.now(two.one).ownership().owner()).isEqualTo(Desk.LUCIA);
        assertThat(two.now(two.one).ownership().epoch()).isEqualTo(1);
    }

    @Test
    default void where_nobody_has_it_whoever_had_the_other_one_is_asked_first() {
        Two two = Two.in(house());

        two.mergeInto(two.other, two.one);

        assertThat(two.now(two.other).ownership().owner()).isNull();
        assertThat(two.now(two.other).ownership().findPreferred()).contains(Desk.LUCIA);
    }

    @Test
    default void what_is_said_later_in_either_place_is_said_in_it() {
        Two two = Two.in(house());
        two.merge();

        house().hear(two.second
                .answeredBy(Said.ROSA, "900_922")
                .by(two.second.author())
                .text("three")
                .created());

        assertThat(two.said(two.one)).containsExactly("one", "two", "three");
    }

    @Test
    default void a_reply_on_its_way_answers_in_the_case_that_goes_on() {
        Two two = Two.in(house());
        two.other.accepts(1);
        ReplyId reply = two.other.answers("on its way " + two.tag, 1);
        two.merge();

        two.other.isPublished(reply, "900_999", two.second.createdAt().plusSeconds(600));

        assertThat(two.other.get(reply).conversation()).isEqualTo(two.one.conversation());
        assertThat(two.other.get(reply).state()).isInstanceOf(ReplyState.Published.class);
        assertThat(two.now(two.one).turn())
                .isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> assertThat(turn.since())
                        .isEqualTo(two.first.createdAt()));
    }

    @Test
    default void apart_again_each_has_what_was_its_own_and_what_was_said_there_since() {
        Two two = Two.in(house());
        two.merge();
        house().hear(two.second
                .answeredBy(Said.ROSA, "900_922")
                .by(two.second.author())
                .text("three")
                .created());

        MergeOutcome outcome = two.unmerge();

        assertThat(outcome).isEqualTo(new MergeOutcome.Done(two.other.conversation()));
        assertThat(two.said(two.one)).containsExactly("one");
        assertThat(two.said(two.other)).containsExactly("two", "three");
        assertThat(two.now(two.other).mergedInto()).isNull();
        assertThat(two.now(two.other).turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(two.second.createdAt()));
    }

    @Test
    default void merging_again_what_is_merged_changes_nothing() {
        Two two = Two.in(house());
        two.merge();
        Conversation before = two.now(two.one);

        assertThat(two.merge()).isEqualTo(new MergeOutcome.Done(two.one.conversation()));
        assertThat(two.now(two.one)).isEqualTo(before);
    }

    @Test
    default void an_owner_heard_of_late_does_not_open_what_is_merged() {
        Two two = Two.in(house());
        two.merge();

        two.other.accepts(3);

        assertThat(two.now(two.other).turn()).isInstanceOf(Turn.Resolved.class);
    }

    /** Two comments of one person below two posts, the first of which Lucía has. */
    record Two(House house, String tag, Said first, Said second, Desk one, Desk other) {

        static Two in(House house) {
            String tag = Tags.next();
            Said first = Said.comment("900_911").elsewhere(tag).text("one");
            Said second = Said.comment("900_921")
                    .elsewhere(tag)
                    .text("two")
                    .at(first.createdAt().plusSeconds(300));
            house.hear(first.created());
            house.hear(second.created());
            Desk one = Desk.of(house, first).accepts(1);
            Desk other = Desk.of(house, second);
            // Whoever was offered a case sees it, so both are in sight of Lucía.
            house.within(() -> house.involvements().add(other.conversation(), Desk.LUCIA));
            return new Two(house, tag, first, second, one, other);
        }

        MergeOutcome merge() {
            return house.merge(
                    new MergeWish(one.conversation(), other.conversation(), Desk.LUCIA, false, 1, one.sight()));
        }

        /** As a supervisor does it. */
        MergeOutcome mergeInto(Desk survivor, Desk absorbed) {
            return house.merge(new MergeWish(
                    survivor.conversation(), absorbed.conversation(), Desk.LUCIA, true, 0, survivor.sight()));
        }

        MergeOutcome unmerge() {
            return house.unmerge(new UnmergeWish(other.conversation(), Desk.LUCIA, false, other.sight()));
        }

        Conversation now(Desk desk) {
            return desk.conversationNow();
        }

        List<String> said(Desk desk) {
            ConversationId id = desk.conversation();
            return house.within(() -> house.messages().listNewest(id, 100)).stream()
                    .map(Message::content)
                    .flatMap(content -> content.findShownText().stream())
                    .toList();
        }
    }
}
