package plaza.conversation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Visibility;

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

    @Test
    default void closed_as_one_they_stay_closed_when_they_are_taken_apart() {
        Two two = Two.in(house());
        two.merge();
        two.one.closes(1);

        two.unmerge();

        assertThat(two.now(two.other).turn())
                .isInstanceOfSatisfying(
                        Turn.Resolved.class, closed -> assertThat(closed.by()).isEqualTo(Desk.LUCIA));
        assertThat(two.now(two.one).turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void where_the_other_one_had_an_owner_they_are_asked_for_in_a_new_period() {
        Two two = Two.in(house());
        Turn.Ours before = (Turn.Ours) two.now(two.other).turn();

        two.mergeInto(two.other, two.one);

        assertThat(((Turn.Ours) two.now(two.other).turn()).id()).isNotEqualTo(before.id());
    }

    @Test
    default void what_was_said_before_in_a_talk_that_changed_hands_stays_where_it_was() {
        Two two = Two.in(house());
        Said old = two.inPrivate("m_0", two.first.createdAt().minusSeconds(60));
        house().hear(old.created());
        Desk earlier = Desk.of(house(), old).accepts(1);
        earlier.closes(1);
        two.invites();
        house().hear(two.inPrivate("m_1", two.second.createdAt()).created());

        house().merge(new MergeWish(
                earlier.conversation(), two.one.conversation(), Desk.LUCIA, true, 0, Two.overAll()));
        house().unmerge(new UnmergeWish(two.one.conversation(), Desk.LUCIA, true, Two.overAll()));

        assertThat(two.said(earlier)).containsExactly("m_0");
        assertThat(two.said(two.one)).hasSize(2);
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
            return house.merge(
                    new MergeWish(survivor.conversation(), absorbed.conversation(), Desk.LUCIA, true, 0, overAll()));
        }

        /** Answers the first comment in private, and that stands. */
        void invites() {
            house.within(() ->
                    house.accounts().keep(Allowed.withoutWindows(first.key().account())));
            Reply invitation = Desk.taken(
                    house.approve(one.asks("invite " + tag, null, Visibility.PRIVATE, "Te escribimos por privado", 1)));
            one.isPublished(invitation.id(), "m_9", first.createdAt().plusSeconds(30));
        }

        /** The same customer in a private talk with the same page. */
        Said inPrivate(String externalId, Instant at) {
            String page = first.key().account().accountId();
            return Said.directMessage(externalId)
                    .elsewhere(tag)
                    .under("facebook:" + page + ":" + first.author().id())
                    .text(externalId)
                    .at(at);
        }

        static Sight overAll() {
            return Sight.of("sofia", List.of("supervisor"), new Sight.Oversight.Everything());
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
