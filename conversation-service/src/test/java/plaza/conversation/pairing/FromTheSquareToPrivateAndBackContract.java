package plaza.conversation.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Sides;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Narrowing;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Visibility;

/** One case: a complaint in the square, an invitation, a talk in private, and an end that the square can read. */
public interface FromTheSquareToPrivateAndBackContract {

    Instant SOON = Instant.parse("2026-11-22T13:10:00Z");
    Instant LATER = SOON.plusSeconds(600);
    Instant AT_LAST = SOON.plusSeconds(1_200);

    House house();

    @Test
    default void what_an_invited_customer_says_in_private_joins_the_case_that_began_in_the_square() {
        Complaint complaint = Complaint.in(house());
        complaint.invite("m_1");

        complaint.comesToPrivate("m_2", LATER);

        assertThat(complaint.caseOf("m_2")).isEqualTo(complaint.desk.conversation());
        assertThat(complaint.now().turn()).isInstanceOf(Turn.WaitingForUs.class);
        assertThat(complaint.now().digest().sides())
                .isEqualTo(new Sides(complaint.comment.createdAt(), false, LATER, SOON, null));
    }

    @Test
    default void until_they_come_they_are_invited_and_then_the_talk_goes_on_in_private() {
        Complaint complaint = Complaint.in(house());
        complaint.invite("m_1");
        Turn invited = complaint.now().turn();
        complaint.comesToPrivate("m_2", LATER);

        complaint.answersInPrivate("m_3", LATER.plusSeconds(60));

        assertThat(invited).isEqualTo(new Turn.InvitedToPrivate());
        assertThat(complaint.now().turn()).isEqualTo(new Turn.InPrivate());
    }

    @Test
    default void our_own_first_private_words_stand_in_the_case_too() {
        Complaint complaint = Complaint.in(house());
        complaint.invite("m_1");

        house().hear(complaint.inPrivate("m_1", SOON).answeredByPage("m_1").created());

        assertThat(complaint.caseOf("m_1")).isEqualTo(complaint.desk.conversation());
    }

    @Test
    default void a_talk_of_an_older_closed_matter_goes_on_in_the_new_case() {
        Complaint complaint = Complaint.in(house());
        Said old = complaint.inPrivate("m_0", complaint.comment.createdAt().minusSeconds(60));
        house().hear(old.created());
        Desk.of(house(), old).accepts(1).closes(1);

        complaint.invite("m_1");
        complaint.comesToPrivate("m_2", LATER);

        assertThat(complaint.caseOf("m_2")).isEqualTo(complaint.desk.conversation());
        assertThat(complaint.caseOf("m_0")).isNotEqualTo(complaint.desk.conversation());
    }

    @Test
    default void a_talk_of_another_open_matter_stays_with_who_has_it() {
        Complaint complaint = Complaint.in(house());
        house().hear(complaint
                .inPrivate("m_0", complaint.comment.createdAt().minusSeconds(60))
                .created());

        complaint.invite("m_1");
        complaint.comesToPrivate("m_2", LATER);

        assertThat(complaint.caseOf("m_2")).isEqualTo(complaint.caseOf("m_0"));
        assertThat(complaint.now().turn()).isEqualTo(new Turn.InvitedToPrivate());
    }

    @Test
    default void what_was_solved_in_private_owes_the_square_an_end() {
        Complaint complaint = Complaint.solvedInPrivate(house());

        complaint.desk.closes(1);

        assertThat(complaint.now().turn())
                .isInstanceOfSatisfying(Turn.OwingPublicClosing.class, owing -> assertThat(owing.deadline())
                        .isAfter(owing.since()));
    }

    @Test
    default void it_is_closed_once_our_words_stand_in_the_square() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);

        Reply told = complaint.answersInPublic("end");
        Turn before = complaint.now().turn();
        complaint.desk.isPublished(told.id(), "900_999", AT_LAST);

        assertThat(told.ending()).isTrue();
        assertThat(before).isInstanceOf(Turn.OwingPublicClosing.class);
        assertThat(complaint.now().turn())
                .isInstanceOfSatisfying(Turn.Resolved.class, closed -> assertThat(closed.reason())
                        .isEqualTo(Resolution.ANSWERED));
    }

    @Test
    default void words_that_the_network_does_not_take_are_no_end() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        Reply told = complaint.answersInPublic("end");
        complaint.desk.closes(1);
        Turn trusting = complaint.now().turn();

        complaint.desk.isRefused(told.id(), AT_LAST);

        assertThat(trusting).isInstanceOf(Turn.Resolved.class);
        assertThat(complaint.now().turn()).isInstanceOf(Turn.OwingPublicClosing.class);
    }

    @Test
    default void who_tells_the_square_first_closes_at_once() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.isPublished(complaint.answersInPublic("end").id(), "900_999", AT_LAST);

        complaint.desk.closes(1);

        assertThat(complaint.now().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void words_in_the_square_answer_nobody_who_waits_in_private_and_end_nothing() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.comesToPrivate("m_4", LATER.plusSeconds(120));

        Reply aside = complaint.answersInPublic("aside");
        complaint.desk.isPublished(aside.id(), "900_999", AT_LAST);

        assertThat(aside.ending()).isFalse();
        assertThat(complaint.now().turn())
                .isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> assertThat(turn.since())
                        .isEqualTo(LATER.plusSeconds(120)));
    }

    @Test
    default void who_answers_in_private_and_at_once_tells_the_square_need_not_wait_for_the_network() {
        Complaint complaint = Complaint.in(house());
        complaint.invite("m_1");
        complaint.comesToPrivate("m_2", LATER);
        Reply inPrivate = complaint.answers("in private", Visibility.PRIVATE);

        Reply told = complaint.answersInPublic("end");

        assertThat(told.ending()).isTrue();
        complaint.desk.isPublished(inPrivate.id(), "m_3", LATER.plusSeconds(60));
        complaint.desk.isPublished(told.id(), "900_999", AT_LAST);
        complaint.desk.closes(1);
        assertThat(complaint.now().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void the_end_that_is_owed_is_told_when_it_stands_there_whatever_else_happens_before() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);
        complaint.answersInPublic("end");

        house().hear(complaint.comment.edited("No anda nada", 4_000));

        assertThat(complaint.now().turn()).isInstanceOf(Turn.OwingPublicClosing.class);
    }

    @Test
    default void words_in_the_square_before_it_went_to_private_are_no_end() {
        Complaint complaint = Complaint.in(house());
        complaint.desk.isPublished(complaint.answersInPublic("begin").id(), "900_990", SOON);
        complaint.invite("m_1");
        complaint.comesToPrivate("m_2", LATER);
        complaint.answersInPrivate("m_3", LATER.plusSeconds(60));

        complaint.desk.closes(1);

        assertThat(complaint.now().turn()).isInstanceOf(Turn.OwingPublicClosing.class);
    }

    @Test
    default void who_says_why_the_square_need_not_know_closes_it() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);

        complaint.desk.closes(1, new Waiver("customer-asked"));

        assertThat(complaint.now().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void closing_again_without_a_reason_changes_nothing() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);
        Conversation owing = complaint.now();

        complaint.desk.closes(1);

        assertThat(complaint.now()).isEqualTo(owing);
    }

    @Test
    default void a_complaint_that_the_customer_takes_back_needs_no_end() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);

        house().hear(complaint.comment.removed(3_000));

        assertThat(complaint.now().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void who_waits_again_comes_before_the_end_that_is_owed() {
        Complaint complaint = Complaint.solvedInPrivate(house());
        complaint.desk.closes(1);

        complaint.comesToPrivate("m_4", AT_LAST);

        assertThat(complaint.now().turn()).isInstanceOf(Turn.WaitingForUs.class);
    }

    @Test
    default void a_case_that_never_left_the_square_owes_it_nothing() {
        Complaint complaint = Complaint.in(house());
        complaint.desk.isPublished(complaint.answersInPublic("only").id(), "900_990", SOON);

        complaint.desk.closes(1);

        assertThat(complaint.now().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void complaints_whose_end_the_square_does_not_know_are_found() {
        Complaint unended = Complaint.solvedInPrivate(house());
        Complaint ended = Complaint.solvedInPrivate(house());
        ended.desk.isPublished(ended.answersInPublic("end").id(), "900_999", AT_LAST);
        CaseFilter missing = CaseFilter.of(new Narrowing.WithoutPublicEnding());

        List<CaseView> found = house().within(() ->
                house().views().list(new CaseQuery(unended.desk.sight(), missing, Optional.empty(), 200)));

        assertThat(found)
                .extracting(CaseView::id)
                .contains(unended.desk.conversation())
                .doesNotContain(ended.desk.conversation());
    }

    /** A complaint below a post, and its owner in front of it. */
    record Complaint(House house, String tag, Said comment, Desk desk) {

        static Complaint in(House house) {
            String tag = Tags.next();
            Said comment = Said.comment("900_901").elsewhere(tag);
            house.within(() ->
                    house.accounts().keep(Allowed.withoutWindows(comment.key().account())));
            house.hear(comment.created());
            return new Complaint(house, tag, comment, Desk.of(house, comment).accepts(1));
        }

        static Complaint solvedInPrivate(House house) {
            Complaint complaint = in(house);
            complaint.invite("m_1");
            complaint.comesToPrivate("m_2", LATER);
            complaint.answersInPrivate("m_3", LATER.plusSeconds(60));
            return complaint;
        }

        /** Answers the comment in private, and that stands. */
        void invite(String externalId) {
            desk.isPublished(answers("invite", Visibility.PRIVATE).id(), externalId, SOON);
        }

        void comesToPrivate(String externalId, Instant at) {
            house.hear(inPrivate(externalId, at).created());
        }

        void answersInPrivate(String externalId, Instant at) {
            desk.isPublished(answers("in private", Visibility.PRIVATE).id(), externalId, at);
        }

        Reply answersInPublic(String key) {
            return answers(key, Visibility.PUBLIC);
        }

        private Reply answers(String key, Visibility where) {
            ReplyOutcome outcome =
                    house.approve(desk.asks(key + " " + tag, null, where, "Ya quedó, gracias por avisar", 1));
            return Desk.taken(outcome);
        }

        /** The same customer, by the same id, in a private talk with the same page. */
        Said inPrivate(String externalId, Instant at) {
            String page = comment.key().account().accountId();
            return Said.directMessage(externalId)
                    .elsewhere(tag)
                    .under("facebook:" + page + ":" + comment.author().id())
                    .at(at);
        }

        ConversationId caseOf(String externalId) {
            return house.within(() -> house.messages().find(comment.key().sibling(externalId)))
                    .flatMap(Message::findPlacement)
                    .map(Placement::conversation)
                    .orElseThrow();
        }

        Conversation now() {
            return desk.conversationNow();
        }
    }
}
