package plaza.conversation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Said;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Visibility;

class WhatBecomesOfAnInteractionTest {

    private static final Said COMMENT = Said.comment("900_901");

    private final InMemoryHouse house = new InMemoryHouse();

    @Test
    void a_comment_opens_a_case_whose_turn_is_new() {
        Applied applied = house.hear(COMMENT.created());

        assertThat(applied).isEqualTo(Applied.OPENED);
        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> {
            assertThat(turn.since()).isEqualTo(Said.ONE_O_CLOCK);
            assertThat(turn.deadline()).isEqualTo(Said.ONE_O_CLOCK.plus(Duration.ofHours(1)));
        });
        assertThat(house.conversations.toldInWords()).containsExactly("Opened", "MessageReceived", "AnswerNeeded");
    }

    @Test
    void facts_are_numbered_without_gaps_across_changes() {
        house.hear(COMMENT.created());
        house.hear(COMMENT.removed(10));

        assertThat(house.conversations.told(house.onlyCase().id()))
                .extracting(Settlement.Numbered::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void the_same_interaction_again_changes_nothing() {
        house.hear(COMMENT.created());

        Applied again = house.hear(COMMENT.created());

        assertThat(again).isEqualTo(Applied.DUPLICATE);
        assertThat(house.onlyCase().version()).isZero();
    }

    @Test
    void an_edit_that_is_older_than_what_is_known_says_nothing_new() {
        house.hear(COMMENT.created());
        house.hear(COMMENT.edited("corregido", 20));

        Applied applied = house.hear(COMMENT.edited("viejo", 10));

        assertThat(applied).isEqualTo(Applied.NOTHING_NEW);
    }

    @Test
    void another_message_under_the_same_comment_joins_the_case() {
        house.hear(COMMENT.created());

        Applied applied = house.hear(COMMENT.answeredBy(Said.ROSA, "900_902").created());

        assertThat(applied).isEqualTo(Applied.JOINED);
        assertThat(house.onlyCase().digest().messages()).isEqualTo(2);
        assertThat(house.onlyCase().digest().lastMessage().text()).isEqualTo("A mí también me pasa");
    }

    @Test
    void another_customer_under_the_same_comment_is_another_case_linked_to_the_first() {
        house.hear(COMMENT.created());

        Applied applied = house.hear(COMMENT.answeredBy(Said.TOMAS, "900_902").created());

        assertThat(applied).isEqualTo(Applied.OPENED);
        assertThat(house.conversations.all()).hasSize(2);
        Conversation first = house.conversations.all().getFirst();
        Conversation second = house.conversations.all().getLast();
        assertThat(house.conversations.linkedTo(second.id())).isEqualTo(first.id());
        assertThat(house.conversations.linkedTo(first.id())).isNull();
    }

    @Test
    void a_comment_under_somebodys_post_is_linked_to_the_case_of_that_post() {
        house.hear(Said.comment("100000000000001_950")
                .kind(Kind.POST)
                .answering(null)
                .post(null)
                .created());

        house.hear(Said.comment("950_951")
                .by(Said.TOMAS)
                .answering("100000000000001_950")
                .post("100000000000001_950")
                .created());

        Conversation post = house.conversations.all().getFirst();
        Conversation comment = house.conversations.all().getLast();
        assertThat(house.conversations.linkedTo(comment.id())).isEqualTo(post.id());
    }

    @Test
    void the_same_customer_under_another_comment_is_another_case_and_the_same_customer() {
        house.hear(COMMENT.created());
        house.hear(Said.comment("900_910").created());

        assertThat(house.conversations.all())
                .hasSize(2)
                .extracting(Conversation::customer)
                .containsOnly(house.conversations.all().getFirst().customer());
    }

    @Test
    void hidden_authors_are_not_taken_for_one_another() {
        house.hear(COMMENT.by(null).created());
        house.hear(COMMENT.answeredBy(Said.ROSA, "900_902").by(null).created());

        assertThat(house.conversations.all())
                .hasSize(2)
                .extracting(conversation ->
                        house.customers.get(conversation.customer()).name())
                .containsOnlyNulls();
    }

    @Test
    void a_customers_newest_name_is_kept() {
        house.hear(COMMENT.created());
        house.hear(COMMENT.answeredBy(new Person("7001", "Rosa Q."), "900_902").created());
        house.hear(Said.comment("900_800")
                .by(new Person("7001", "Rosita"))
                .at(Said.ONE_O_CLOCK.minusSeconds(60))
                .created());

        assertThat(house.customers
                        .get(house.conversations.all().getFirst().customer())
                        .findName())
                .map(CustomerName::text)
                .contains("Rosa Q.");
    }

    @Test
    void a_lone_edit_opens_nothing_and_is_kept() {
        Applied applied = house.hear(COMMENT.edited("corregido", 10));

        assertThat(applied).isEqualTo(Applied.KEPT);
        assertThat(house.conversations.all()).isEmpty();
    }

    @Test
    void a_comment_that_is_gone_before_we_hear_of_it_is_a_case_that_is_closed() {
        house.hear(COMMENT.removed(30));
        house.hear(COMMENT.created());

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.WITHDRAWN, Said.ONE_O_CLOCK.plusSeconds(30)));
        assertThat(house.conversations.toldInWords()).containsExactly("Opened", "MessageReceived", "Resolved");
    }

    @Test
    void taking_back_the_only_message_closes_the_case() {
        house.hear(COMMENT.created());

        house.hear(COMMENT.removed(30));

        assertThat(house.onlyCase().turn().label()).isEqualTo("resolved");
        assertThat(house.onlyCase().digest().lastMessage().text()).isNull();
        assertThat(house.conversations.toldInWords())
                .containsExactly("Opened", "MessageReceived", "AnswerNeeded", "AnswerNoLongerNeeded", "Resolved");
    }

    @Test
    void a_customer_who_writes_again_is_waited_for_in_the_same_case_with_a_new_turn() {
        house.hear(COMMENT.created());
        Turn first = house.onlyCase().turn();
        house.hear(COMMENT.removed(30));

        house.hear(COMMENT.answeredBy(Said.ROSA, "900_902").created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.id())
                .isNotEqualTo(((Turn.New) first).id()));
        assertThat(house.conversations.told(house.onlyCase().id()).getLast().fact())
                .isInstanceOf(CaseFact.AnswerNeeded.class);
    }

    @Test
    void what_is_not_published_opens_nothing() {
        Applied applied = house.hear(COMMENT.visibility(Visibility.UNPUBLISHED).created());

        assertThat(applied).isEqualTo(Applied.KEPT);
        assertThat(house.conversations.all()).isEmpty();
    }

    @Test
    void hiding_a_comment_leaves_it_to_be_answered() {
        house.hear(COMMENT.created());

        house.hear(COMMENT.hidden(30));

        assertThat(house.onlyCase().turn().label()).isEqualTo("new");
        assertThat(house.onlyCase().digest().lastMessage().text()).isEqualTo(COMMENT.text());
    }

    @Test
    void a_comment_that_is_put_back_is_to_be_answered_again() {
        house.hear(COMMENT.created());
        house.hear(COMMENT.removed(30));

        house.hear(COMMENT.restored(60));

        assertThat(house.onlyCase().turn().label()).isEqualTo("new");
    }
}
