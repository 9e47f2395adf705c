package plaza.conversation.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.capability.Allowed;
import plaza.conversation.capability.model.WhyNot;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;

/** From listening to answering, and back: what becomes work, what stops being it, and what words from outside settle. */
class AnAccountMovesOverStepByStepTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final Said OUTSIDE = COMMENT.answeredByPage("900_902");
    private static final Said SECOND = COMMENT.answeredBy(Said.ROSA, "900_903");
    private static final Instant TWO = Said.ONE_O_CLOCK.plus(Duration.ofHours(1));

    private final InMemoryHouse house = new InMemoryHouse();

    @Test
    void where_we_only_listen_a_conversation_can_be_read_and_is_nobodys_work() {
        is(AccountMode.LISTEN, null);

        house.hear(COMMENT.created());

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.Listening());
        assertThat(house.conversations.toldInWords()).containsExactly("Opened", "MessageReceived");
    }

    @Test
    void where_we_only_listen_the_other_tools_answer_settles_and_nobody_is_told() {
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());

        outside(AccountMode.LISTEN);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(house.conversations.toldInWords()).doesNotContain("PublishedOutside", "AnswerNeeded");
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountMode.class,
            names = {"ASSIST", "ANSWER", "ONLY"})
    void who_begins_to_work_begins_with_whoever_waits_and_has_the_whole_promise(AccountMode mode) {
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());

        is(mode, TWO);
        house.follow();

        assertThat(house.onlyCase().turn())
                .isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(List.of(turn.since(), turn.deadline()))
                        .containsExactly(TWO, TWO.plus(Duration.ofHours(1))));
        assertThat(house.conversations.toldInWords()).endsWith("AnswerNeeded");
    }

    @Test
    void a_case_that_cannot_be_moved_costs_no_other() {
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());
        is(AccountMode.ANSWER, TWO);
        ConversationId unknown = new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3dffff"));

        house.followsOf(
                most -> Uni.createFrom().item(List.of(unknown, house.onlyCase().id())));

        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.New.class);
    }

    @Test
    void what_was_said_longer_ago_was_said_to_the_other_tool() {
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());

        is(AccountMode.ANSWER, Said.ONE_O_CLOCK.plus(Serving.LOOKS_BACK).plusMillis(1));
        house.follow();

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(house.conversations.toldInWords()).doesNotContain("AnswerNeeded", "AnswerNoLongerNeeded");
    }

    @Test
    void whoever_writes_again_waits_from_then_on_whatever_they_had_said_before() {
        Instant muchLater = Said.ONE_O_CLOCK.plus(Duration.ofDays(3));
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());
        is(AccountMode.ANSWER, muchLater.minus(Duration.ofHours(30)));
        house.follow();

        house.hear(SECOND.at(muchLater).created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(muchLater));
    }

    @Test
    void whom_the_other_tool_answered_nobody_of_ours_has_to_answer() {
        is(AccountMode.LISTEN, null);
        house.hear(COMMENT.created());
        outside(AccountMode.LISTEN);

        is(AccountMode.ANSWER, TWO);

        assertThat(house.follow()).isZero();
    }

    @Test
    void back_to_listening_what_nobody_has_in_hands_is_withdrawn() {
        house.hear(COMMENT.created());
        is(AccountMode.LISTEN, null);

        house.follow();

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.Listening());
        assertThat(lastFact())
                .isInstanceOfSatisfying(CaseFact.AnswerNoLongerNeeded.class, gone -> assertThat(gone.reason())
                        .isEqualTo(Resolution.LISTENING));
    }

    @Test
    void back_to_listening_an_owner_keeps_the_case_until_they_give_it_back() {
        Desk desk = owned();
        is(AccountMode.LISTEN, null);
        assertThat(house.follow()).isZero();
        house.hear(SECOND.created());
        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.New.class);

        desk.isReleased(2, "agent-gone");

        assertThat(desk.conversationNow().turn()).isEqualTo(new Turn.Listening());
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountMode.class,
            names = {"LISTEN", "ASSIST"})
    void where_answers_are_written_elsewhere_nothing_leaves(AccountMode mode) {
        Desk desk = owned();
        Message message = house.messages.all().getFirst();
        is(mode, null);

        assertThat(house.approve(desk.asks("k", "Hola", 1))).isEqualTo(new ReplyOutcome.AnsweredElsewhere(mode));
        assertThat(house.decide(desk.wants(NetworkAct.LIKE, message.id(), null, "k2", 1)))
                .isInstanceOfSatisfying(
                        ModerationOutcome.NotAllowed.class,
                        not -> assertThat(not.possibility().whyNot()).isEqualTo(WhyNot.ANSWERED_ELSEWHERE));
    }

    @Test
    void in_assistance_the_answer_that_appears_ends_the_wait_and_is_no_answer_of_ours() {
        is(AccountMode.ASSIST, null);
        house.hear(COMMENT.created());

        outside(AccountMode.ASSIST);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(house.conversations.toldInWords())
                .endsWith("AnswerNeeded", "MessageReceived", "PublishedOutside", "AnswerNoLongerNeeded");
        assertThat(lastFact())
                .isInstanceOfSatisfying(CaseFact.AnswerNoLongerNeeded.class, gone -> assertThat(gone.reason())
                        .isEqualTo(Resolution.ANSWERED_OUTSIDE));
        assertThat(lastChange()).isNotEqualTo(Change.PUBLISHED_OUTSIDE);
    }

    @Test
    void where_answers_leave_from_here_words_from_outside_settle_too_and_the_owner_is_warned() {
        Desk desk = owned();

        outside(AccountMode.ANSWER);

        assertThat(desk.conversationNow().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(desk.conversationNow().ownership().owner()).isEqualTo(Desk.LUCIA);
        assertThat(house.conversations.toldInWords()).doesNotContain("Answered");
        assertThat(lastChange()).isEqualTo(Change.PUBLISHED_OUTSIDE);
    }

    @Test
    void who_was_answered_outside_and_writes_again_waits_for_the_next_answer() {
        house.hear(COMMENT.created());
        outside(AccountMode.ANSWER);

        house.hear(SECOND.created());

        assertThat(house.onlyCase().turn())
                .isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> assertThat(turn.since())
                        .isEqualTo(SECOND.createdAt()));
    }

    @Test
    void where_nobody_else_may_answer_words_from_outside_settle_nothing() {
        Desk desk = owned();
        Turn before = desk.conversationNow().turn();

        outside(AccountMode.ONLY);

        assertThat(desk.conversationNow().turn()).isEqualTo(before);
        assertThat(lastFact()).isInstanceOf(CaseFact.PublishedOutside.class);
        assertThat(lastChange()).isEqualTo(Change.PUBLISHED_OUTSIDE);
    }

    @Test
    void a_reply_on_its_way_that_comes_second_ends_no_other_wait() {
        Desk desk = owned();
        ReplyId reply = desk.answers("k", 1);
        outside(AccountMode.ANSWER);
        house.hear(SECOND.created());
        Turn waiting = desk.conversationNow().turn();

        desk.isPublished(reply, "900_910", SECOND.createdAt().plusSeconds(60));

        assertThat(desk.conversationNow().turn()).isEqualTo(waiting);
        assertThat(house.conversations.toldInWords()).doesNotContain("Answered");
    }

    @ParameterizedTest
    @EnumSource(AccountMode.class)
    void any_order_of_the_same_ends_in_the_same(AccountMode mode) {
        List<Interaction> life = List.of(
                COMMENT.created(),
                OUTSIDE.created(),
                OUTSIDE.publishedOutside(mode),
                SECOND.created(),
                SECOND.removed(900));

        Set<InMemoryHouse.State> ends = Orders.permutations(life).stream()
                .map(order -> new InMemoryHouse().heard(order).state())
                .collect(Collectors.toSet());

        assertThat(ends).hasSize(1);
    }

    private Desk owned() {
        house.hear(COMMENT.created());
        return Desk.of(house, COMMENT).accepts(1);
    }

    private void outside(AccountMode mode) {
        house.hear(OUTSIDE.created());
        house.hear(OUTSIDE.publishedOutside(mode));
    }

    private void is(AccountMode mode, @Nullable Instant since) {
        Account page = Allowed.facebook(Said.PAGE);
        Rules rules = page.rules();
        house.within(() ->
                house.accounts.keep(new Account(Said.PAGE, page.name(), page.state(), null, rules, page.changedAt())
                        .served(new Serving(mode, since))));
    }

    private CaseFact lastFact() {
        List<Settlement.Numbered> told =
                house.conversations.told(house.onlyCase().id());
        return told.getLast().fact();
    }

    private Change lastChange() {
        return house.conversations.lastChange();
    }
}
