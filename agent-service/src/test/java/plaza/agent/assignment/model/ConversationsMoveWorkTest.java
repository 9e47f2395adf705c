package plaza.agent.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.agent.assignment.model.WorkFixture.LUCIA;
import static plaza.agent.assignment.model.WorkFixture.MATEO;
import static plaza.agent.assignment.model.WorkFixture.NOON;
import static plaza.agent.assignment.model.WorkFixture.aNeed;
import static plaza.agent.assignment.model.WorkFixture.anOffer;
import static plaza.agent.assignment.model.WorkFixture.answerNeeded;
import static plaza.agent.assignment.model.WorkFixture.anyConversation;
import static plaza.agent.assignment.model.WorkFixture.assignedTo;
import static plaza.agent.assignment.model.WorkFixture.offeredTo;
import static plaza.agent.assignment.model.WorkFixture.restingWith;
import static plaza.agent.assignment.model.WorkFixture.waiting;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Units;

/** What conversation-service tells, and what that does to work in each of its states. */
class ConversationsMoveWorkTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void an_answer_that_is_needed_starts_work() {
        ConversationId conversation = anyConversation();

        Work work =
                Hearing.first(answerNeeded(conversation, 3), NOON).orElseThrow().next();

        assertThat(work).isInstanceOf(Waiting.class);
        assertThat(work.dossier().queuedAt()).isEqualTo(NOON);
        assertThat(work.dossier().epoch()).isEqualTo(Epoch.NONE);
    }

    @Test
    void nothing_else_starts_work() {
        ConversationId conversation = anyConversation();

        assertThat(Hearing.first(new Heard.Resolved(conversation, 1), NOON)).isEmpty();
        assertThat(Hearing.first(new Heard.TurnOver(conversation, 1, anyTurn()), NOON))
                .isEmpty();
        assertThat(Hearing.first(new Heard.DeadlineChanged(conversation, 1, anyTurn(), NOON, LATER), NOON))
                .isEmpty();
    }

    @Test
    void what_is_older_than_what_is_known_changes_nothing() {
        Waiting work = waiting();
        Heard stale = answerNeeded(
                work.dossier().conversation(), work.dossier().progress().heard());

        assertThat(Hearing.next(work, stale, LATER)).isEmpty();
    }

    @Test
    void another_word_of_the_same_turn_keeps_the_age() {
        Waiting work = waiting();
        Need sooner = aNeed(work.dossier().need().turn(), NOON.plusSeconds(60));

        Work next = after(work, answerNeeded(work.dossier().conversation(), 2, sooner, null));

        assertThat(next.dossier().queuedAt()).isEqualTo(NOON);
        assertThat(next.dossier().need().deadline()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void a_new_turn_forgets_who_declined_the_old_one() {
        Waiting declined = offeredTo(LUCIA).decline(null, NOON).next();

        Work next = after(declined, answerNeeded(declined.dossier().conversation(), 2));

        assertThat(next).isInstanceOfSatisfying(Waiting.class, waiting -> assertThat(waiting.mayGoTo(LUCIA.id()))
                .isTrue());
        assertThat(next.dossier().queuedAt()).isEqualTo(LATER);
    }

    @Test
    void a_moved_deadline_moves_the_work() {
        Offered work = offeredTo(LUCIA);

        Work next = after(
                work,
                new Heard.DeadlineChanged(
                        work.dossier().conversation(), 2, work.dossier().need().turn(), NOON, LATER));

        assertThat(next).isInstanceOf(Offered.class);
        assertThat(next.dossier().need().deadline()).isEqualTo(LATER);
    }

    @Test
    void the_deadline_of_another_turn_is_not_ours() {
        Waiting work = waiting();

        assertThat(Hearing.next(
                        work,
                        new Heard.DeadlineChanged(work.dossier().conversation(), 2, anyTurn(), NOON, LATER),
                        LATER))
                .isEmpty();
    }

    @Test
    void answered_work_gives_the_units_back_and_keeps_its_owner() {
        Assigned work = assignedTo(LUCIA);

        WorkChange<?> change = change(work, over(work));

        assertThat(change.next()).isInstanceOf(Resting.class);
        assertThat(change.next().dossier().ownership()).isEqualTo(work.ownership());
        assertThat(change.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.freed()).isEqualTo(Units.ONE);
            assertThat(fact.isTold()).isFalse();
        });
    }

    @Test
    void what_is_no_longer_needed_takes_its_offer_back() {
        Offered work = offeredTo(LUCIA);

        WorkChange<?> change = change(work, over(work));

        assertThat(change.next()).isInstanceOf(Resting.class);
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(WorkFact.RanOut.class, fact -> assertThat(
                        fact.reason())
                .isEqualTo(RunOut.NO_LONGER_NEEDED));
    }

    @Test
    void a_customer_who_writes_again_goes_first_to_the_owner_who_still_owns() {
        Resting work = restingWith(LUCIA);

        Work next = after(work, answerNeeded(work.dossier().conversation(), 3));

        assertThat(next).isInstanceOf(Waiting.class);
        assertThat(next.dossier().preferred()).isEqualTo(LUCIA.id());
        assertThat(Objects.requireNonNull(next.dossier().ownership()).owner()).isEqualTo(LUCIA);
    }

    @Test
    void the_owner_who_accepts_again_goes_on_under_the_same_epoch() {
        Waiting again = backInTheQueue();

        Work next = again.offerTo(anOffer(LUCIA, LATER)).next().accept(LATER).next();

        assertThat(next.dossier().epoch()).isEqualTo(new Epoch(1));
        assertThat(Objects.requireNonNull(next.dossier().ownership()).since()).isEqualTo(NOON);
    }

    @Test
    void an_owner_who_is_passed_by_is_released_before_the_offer_is_made() {
        Waiting again = backInTheQueue();

        WorkChange<Offered> change = again.offerTo(anOffer(MATEO, LATER));

        assertThat(change.next().dossier().epoch()).isEqualTo(new Epoch(2));
        assertThat(change.next().dossier().ownership()).isNull();
        assertThat(change.facts()).hasExactlyElementsOfTypes(WorkFact.Released.class, WorkFact.Offered.class);
        assertThat(change.told()).extracting(WorkChange.Told::sequence).containsExactly(3L, 4L);
    }

    @Test
    void a_resolved_case_has_no_owner_and_holds_nothing() {
        Assigned work = assignedTo(LUCIA);

        WorkChange<?> change = change(work, new Heard.Resolved(work.dossier().conversation(), 2));

        assertThat(change.next()).isInstanceOf(Closed.class);
        assertThat(change.next().dossier().epoch()).isEqualTo(new Epoch(2));
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(WorkFact.Released.class, fact -> {
            assertThat(fact.reason()).isEqualTo(Release.RESOLVED);
            assertThat(fact.freed()).isEqualTo(Units.ONE);
        });
    }

    @Test
    void a_case_resolved_while_the_turn_was_the_customers_frees_no_units_twice() {
        Resting work = restingWith(LUCIA);

        WorkChange<?> change = change(work, new Heard.Resolved(work.dossier().conversation(), 3));

        assertThat(change.facts()).singleElement().satisfies(fact -> assertThat(fact.freed())
                .isEqualTo(Units.NONE));
    }

    @Test
    void work_of_somebody_who_is_gone_returns_with_its_age_and_prefers_them() {
        Assigned work = assignedTo(LUCIA);

        Waiting next = work.giveBack(Release.AGENT_GONE, LATER).next();

        assertThat(next.dossier().queuedAt()).isEqualTo(NOON);
        assertThat(next.dossier().preferred()).isEqualTo(LUCIA.id());
        assertThat(next.dossier().ownership()).isNull();
        assertThat(next.dossier().epoch()).isEqualTo(new Epoch(2));
    }

    private static Waiting backInTheQueue() {
        Resting work = restingWith(LUCIA);
        return (Waiting) after(work, answerNeeded(work.dossier().conversation(), 3));
    }

    private static Heard over(Work work) {
        return new Heard.TurnOver(
                work.dossier().conversation(), 2, work.dossier().need().turn());
    }

    private static Work after(Work work, Heard heard) {
        return change(work, heard).next();
    }

    private static WorkChange<?> change(Work work, Heard heard) {
        return Hearing.next(work, heard, LATER).orElseThrow();
    }

    private static TurnId anyTurn() {
        return new TurnId(UUID.randomUUID());
    }
}
