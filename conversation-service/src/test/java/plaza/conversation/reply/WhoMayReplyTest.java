package plaza.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.capability.model.WhyNot;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.Visibility;

class WhoMayReplyTest {

    private static final Said COMMENT = Said.comment("900_901");

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;

    @BeforeEach
    void a_case_is_open() {
        house.hear(COMMENT.created());
        desk = Desk.of(house, COMMENT);
    }

    @Test
    void an_acceptance_that_arrives_during_the_wait_lets_the_reply_leave() {
        AtomicInteger pauses = new AtomicInteger();

        ReplyOutcome outcome = house.approveWaiting(desk.asks("k", "Hola", 1), () -> {
            if (pauses.incrementAndGet() == 3) {
                desk.accepts(1);
            }
        });

        assertThat(outcome).isInstanceOf(ReplyOutcome.Taken.class);
        assertThat(pauses).hasValue(3);
    }

    @Test
    void the_wait_ends_after_two_seconds() {
        desk.accepts(1);
        AtomicInteger pauses = new AtomicInteger();

        ReplyOutcome outcome = house.approveWaiting(desk.asks("k", "Hola", 2), pauses::incrementAndGet);

        assertThat(outcome).isEqualTo(new ReplyOutcome.NotYetOwner(2));
        assertThat(pauses).hasValue(40);
    }

    @Test
    void a_case_that_is_not_seen_yet_is_waited_for_and_told_as_absent() {
        assertThat(house.approveWaiting(desk.asks("k", "Hola", 1), () -> {}))
                .isEqualTo(new ReplyOutcome.NotVisible(desk.conversation()));
    }

    @Test
    void what_waiting_would_not_mend_is_told_at_once() {
        desk.accepts(1);
        AtomicInteger pauses = new AtomicInteger();

        assertThat(house.approveWaiting(desk.asks("k", " ", 2), pauses::incrementAndGet))
                .isEqualTo(new ReplyOutcome.EmptyText());
        assertThat(house.approveWaiting(desk.asks("k", "Hola", 0), pauses::incrementAndGet))
                .isEqualTo(new ReplyOutcome.OwnerChanged(1));
        assertThat(pauses).hasValue(0);
    }

    @Test
    void a_reply_without_a_message_answers_the_latest_that_stands() {
        Said second = COMMENT.answeredBy(Said.ROSA, "900_903");
        Said third =
                COMMENT.answeredBy(Said.ROSA, "900_905").at(second.createdAt().plusSeconds(60));
        house.hear(second.created());
        house.hear(third.created());
        house.hear(third.removed(10));
        desk.accepts(1);

        Reply reply = Desk.taken(house.approve(desk.asks("k", "Hola", 1)));

        assertThat(reply.inReplyTo()).isEqualTo(message(second).id());
    }

    @Test
    void a_private_message_is_answered_in_private() {
        Said asked = Said.directMessage("m_1");
        house.hear(asked.created());
        Desk there = Desk.of(house, asked).accepts(1);

        assertThat(house.approve(there.asks("k", null, Visibility.PUBLIC, "Hola", 1)))
                .isEqualTo(new ReplyOutcome.OtherVisibility("private"));
        assertThat(house.approve(there.asks("k", null, Visibility.PRIVATE, "Hola", 1)))
                .isInstanceOf(ReplyOutcome.Taken.class);
        assertThat(house.approve(there.asks("l", null, Visibility.PRIVATE, "a".repeat(2_001), 1)))
                .isEqualTo(new ReplyOutcome.TextTooLong(2_000, 2_001));
    }

    @Test
    void after_the_networks_time_a_message_is_not_answered_and_that_is_told_with_the_moment() {
        Said old = Said.directMessage("m_9").at(InMemoryHouse.NOW.minus(Duration.ofDays(7)));
        house.accounts.keep(Allowed.facebook(old.key().account())).await().indefinitely();
        house.hear(old.created());
        Desk there = Desk.of(house, old).accepts(1);

        assertThat(house.approve(there.asks("k", null, Visibility.PRIVATE, "Hola", 1)))
                .isInstanceOfSatisfying(ReplyOutcome.NotAllowed.class, not -> {
                    assertThat(not.possibility().whyNot()).isEqualTo(WhyNot.OUTSIDE_WINDOW);
                    assertThat(not.possibility().until()).isEqualTo(InMemoryHouse.NOW);
                });
    }

    @Test
    void a_comment_is_answered_in_private_where_the_network_has_private_replies() {
        desk.accepts(1);

        assertThat(house.approve(desk.asks("k", null, Visibility.PRIVATE, "Hola", 1)))
                .isEqualTo(new ReplyOutcome.OtherVisibility("public"));
        house.accounts.keep(Allowed.facebook(COMMENT.key().account())).await().indefinitely();
        assertThat(Desk.taken(house.approve(desk.asks("l", null, Visibility.PRIVATE, "Hola", 1)))
                        .networkAct())
                .isEqualTo(NetworkAct.PRIVATE_REPLY);
    }

    @Test
    void the_limit_of_the_way_counts_as_the_network_does() {
        house.accounts.keep(Allowed.facebook(COMMENT.key().account())).await().indefinitely();
        desk.accepts(1);

        assertThat(house.approve(desk.asks("k", null, Visibility.PRIVATE, "a".repeat(2_001), 1)))
                .isEqualTo(new ReplyOutcome.TextTooLong(2_000, 2_001));
        assertThat(house.approve(desk.asks("l", "a".repeat(2_001), 1))).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    void a_refusal_keeps_nothing() {
        desk.accepts(1);
        long version = house.onlyCase().version();

        house.approve(desk.asks("k", "Hola", 0));

        assertThat(house.replies.of(desk.conversation())).isEmpty();
        assertThat(house.onlyCase().version()).isEqualTo(version);
    }

    private Message message(Said said) {
        return house.within(() -> house.messages.find(said.key())).orElseThrow();
    }
}
