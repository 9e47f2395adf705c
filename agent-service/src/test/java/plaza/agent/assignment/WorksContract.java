package plaza.agent.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.model.Assigned;
import plaza.agent.assignment.model.Heard;
import plaza.agent.assignment.model.Hearing;
import plaza.agent.assignment.model.KnownOffer;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Release;
import plaza.agent.assignment.model.RunOut;
import plaza.agent.assignment.model.Waiting;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.House;
import plaza.agent.house.People;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;

/** What every {@link Works}, {@link Offers} and {@link Queue} do. */
public interface WorksContract {

    /** So late that no offer runs out while these tests look. */
    Instant NOON = Instant.parse("2101-11-22T13:00:00.000Z");

    Instant DUE = NOON.plusSeconds(3600);

    House house();

    @Test
    default void a_conversation_without_work_has_none() {
        assertThat(house().within(() -> house().works().findForChange(new ConversationId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void work_comes_back_in_each_of_its_states() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Agent other = people.hired(NOON);

        assertAsKept(waiting(people, DUE));
        assertAsKept(offered(people, agent));
        assertAsKept(declinedAndMissed(people, agent, other));
        assertAsKept(assigned(people, agent));
        assertAsKept(answered(people, agent));
        assertAsKept(needed(answered(people, agent), people));
        assertAsKept(givenBack(people, agent));
        assertAsKept(resolved(assigned(people, agent)));
    }

    @Test
    default void an_offer_is_found_by_its_agent_alone() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Agent other = people.hired(NOON);
        Offered work = offered(people, agent);
        OfferId offer = work.offer().id();

        assertThat(house().within(() -> house().offers().findConversation(offer, agent.id())))
                .contains(work.dossier().conversation());
        assertThat(house().within(() -> house().offers().findConversation(offer, other.id())))
                .isEmpty();
    }

    @Test
    default void an_offer_remembers_what_became_of_it() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Offered declined = offered(people, agent);
        Offered ranOut = offered(people, agent);
        Offered accepted = offered(people, agent);
        Offered open = offered(people, agent);
        change(
                declined.dossier().conversation(),
                work -> counts(OfferAnswer.decline(work, known(declined), "not-mine", NOON)));
        change(ranOut.dossier().conversation(), work -> ((Offered) work).runOut(RunOut.NO_ANSWER, NOON));
        accept(accepted);

        assertThat(List.of(declined, ranOut, accepted, open))
                .extracting(offered -> house().within(
                                () -> house().offers().get(offered.offer().id()))
                        .state())
                .containsExactly(OfferState.DECLINED, OfferState.TIMED_OUT, OfferState.ACCEPTED, OfferState.OPEN);
    }

    @Test
    default void open_offers_are_listed_by_deadline() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Offered later = offer(waiting(people, DUE.plusSeconds(60)), agent);
        Offered sooner = offer(waiting(people, DUE), agent);
        accept(offered(people, agent));

        assertThat(house().within(() -> house().offers().listOpen(agent.id())))
                .extracting(OpenOffer::conversation)
                .containsExactly(
                        sooner.dossier().conversation(), later.dossier().conversation());
    }

    @Test
    default void offers_that_are_over_are_found_and_others_are_not() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Offered work = offered(people, agent);
        Instant end = work.offer().expiresAt();

        assertThat(house().within(() -> house().offers().listOver(end.minusMillis(1), 10_000)))
                .doesNotContain(work.dossier().conversation());
        assertThat(house().within(() -> house().offers().listOver(end, 10_000)))
                .contains(work.dossier().conversation());
    }

    @Test
    default void what_is_offered_to_and_in_the_hands_of_an_agent_is_known() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Offered open = offered(people, agent);
        Assigned taken = assigned(people, agent);
        answered(people, agent);

        assertThat(house().within(() -> house().works().listOfferedTo(agent.id())))
                .containsExactly(open.dossier().conversation());
        assertThat(house().within(() -> house().works().listAssignedTo(agent.id())))
                .containsExactly(taken.dossier().conversation());
        assertThat(house().within(() -> house().queue().listInHandsOf(agent.id())))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.conversation()).isEqualTo(taken.dossier().conversation());
                    assertThat(work.epoch()).isEqualTo(taken.dossier().epoch());
                    assertThat(work.since()).isEqualTo(NOON);
                });
    }

    @Test
    default void the_queue_is_what_waits_is_offered_or_assigned_by_deadline_page_by_page() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        Work third = waiting(people, DUE.plusSeconds(30));
        Work first = offer(waiting(people, DUE.plusSeconds(10)), agent);
        Work second = accept(offer(waiting(people, DUE.plusSeconds(20)), agent));
        resolved(assigned(people, agent));
        answered(people, agent);
        QueueQuery all = inSite(people.site());

        List<QueuedWork> page = house().within(() -> house().queue().list(all, 2));
        QueuedWork last = page.get(1);
        QueueQuery.Place behind = new QueueQuery.Place(last.need().deadline(), last.conversation());
        List<QueuedWork> rest = house().within(() ->
                house().queue().list(new QueueQuery(all.reach(), all.site(), all.channel(), Optional.of(behind)), 2));

        assertThat(page)
                .extracting(QueuedWork::conversation)
                .containsExactly(
                        first.dossier().conversation(),
                        second.dossier().conversation(),
                        third.dossier().conversation());
        assertThat(rest)
                .extracting(QueuedWork::conversation)
                .containsExactly(third.dossier().conversation());
        assertThat(page).extracting(QueuedWork::state).containsExactly("offered", "assigned", "waiting");
        assertThat(page.getFirst().offeredTo()).contains(agent.id());
        assertThat(last.owner()).contains(agent.id());
    }

    @Test
    default void the_queue_is_counted_whatever_the_page() {
        People people = People.at(house());
        Agent agent = people.hired(NOON);
        waiting(people, DUE);
        waiting(people, DUE);
        offered(people, agent);
        assigned(people, agent);

        assertThat(house().within(() -> house().queue().count(inSite(people.site()))))
                .isEqualTo(new QueueCounts(2, 1, 1, Optional.of(NOON)));
    }

    @Test
    default void the_queue_ends_at_the_reach_of_who_asks() {
        People own = People.at(house());
        People foreign = People.at(house());
        waiting(own, DUE);
        waiting(foreign, DUE);
        Reach reach = new Reach.Only(Set.of(own.site()));

        assertThat(house().within(() -> house().queue()
                        .list(new QueueQuery(reach, Optional.empty(), Optional.empty(), Optional.empty()), 10)))
                .hasSize(1);
        assertThat(house().within(() -> house().queue()
                        .count(new QueueQuery(reach, Optional.of(foreign.site()), Optional.empty(), Optional.empty()))))
                .isEqualTo(new QueueCounts(0, 0, 0, Optional.empty()));
    }

    @Test
    default void the_queue_can_be_asked_for_one_channel() {
        People people = People.at(house());
        waiting(people, DUE);
        QueueQuery facebook = new QueueQuery(
                new Reach.Everywhere(),
                Optional.of(people.site()),
                Optional.of(new Channel("facebook")),
                Optional.empty());
        QueueQuery x = new QueueQuery(
                new Reach.Everywhere(), Optional.of(people.site()), Optional.of(new Channel("x")), Optional.empty());

        assertThat(house().within(() -> house().queue().list(facebook, 10))).hasSize(1);
        assertThat(house().within(() -> house().queue().list(x, 10))).isEmpty();
    }

    private void assertAsKept(Work work) {
        Work found = house().within(
                        () -> house().works().findForChange(work.dossier().conversation()))
                .orElseThrow();

        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("dossier.progress.version")
                .isEqualTo(work);
    }

    private Waiting waiting(People people, Instant deadline) {
        Need need = people.need(deadline);
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        WorkChange<?> change = Hearing.first(new Heard.AnswerNeeded(conversation, 1, need, null), NOON)
                .orElseThrow();
        house().within(() -> house().works().store(List.of(change)));
        return (Waiting) change.next();
    }

    private Offered offered(People people, Agent agent) {
        return offer(waiting(people, DUE), agent);
    }

    private Offered offer(Work waiting, Agent agent) {
        Offer offer = new Offer(new OfferId(UUID.randomUUID()), agent.assignee(), NOON, NOON.plusSeconds(30));
        return (Offered) change(waiting.dossier().conversation(), work -> ((Waiting) work).offerTo(offer));
    }

    private Assigned assigned(People people, Agent agent) {
        return accept(offered(people, agent));
    }

    private Assigned accept(Offered offered) {
        return (Assigned) change(
                offered.dossier().conversation(), work -> counts(OfferAnswer.accept(work, known(offered), NOON)));
    }

    private Work declinedAndMissed(People people, Agent agent, Agent other) {
        Offered first = offered(people, agent);
        Work declined = change(
                first.dossier().conversation(), work -> counts(OfferAnswer.decline(work, known(first), null, NOON)));
        offer(declined, other);
        return change(first.dossier().conversation(), work -> ((Offered) work).runOut(RunOut.NO_ANSWER, NOON));
    }

    private Work answered(People people, Agent agent) {
        Assigned work = assigned(people, agent);
        return hear(
                work,
                new Heard.TurnOver(
                        work.dossier().conversation(), 2, work.dossier().need().turn()));
    }

    private Work needed(Work work, People people) {
        return hear(
                work, new Heard.AnswerNeeded(work.dossier().conversation(), 3, people.need(DUE.plusSeconds(60)), null));
    }

    private Work givenBack(People people, Agent agent) {
        Assigned taken = assigned(people, agent);
        return change(taken.dossier().conversation(), work -> ((Assigned) work).giveBack(Release.AGENT_GONE, NOON));
    }

    private Work resolved(Work work) {
        return hear(work, new Heard.Resolved(work.dossier().conversation(), 9));
    }

    private Work hear(Work work, Heard heard) {
        return change(work.dossier().conversation(), known -> Hearing.next(known, heard, NOON)
                .orElseThrow());
    }

    private Work change(ConversationId conversation, Function<Work, WorkChange<?>> change) {
        return house().within(() -> house().works()
                .findForChange(conversation)
                .map(work -> change.apply(work.orElseThrow()))
                .call(changed -> house().works().store(List.<WorkChange<?>>of(changed)))
                .map(changed -> (Work) changed.next()));
    }

    private static WorkChange<?> counts(OfferAnswer answer) {
        return ((OfferAnswer.Counts) answer).change();
    }

    private static KnownOffer known(Offered work) {
        return new KnownOffer(
                work.offer().id(),
                work.dossier().conversation(),
                work.offer().to().id(),
                OfferState.OPEN,
                work.dossier().epoch());
    }

    private static QueueQuery inSite(Site site) {
        return new QueueQuery(new Reach.Everywhere(), Optional.of(site), Optional.empty(), Optional.empty());
    }
}
