package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Units;

/** What holds of every plan, whoever is there and whatever waits. */
class PlanPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00.000Z");
    private static final List<String> SITES = List.of("cordoba", "bogota");
    private static final List<String> CHANNELS = List.of("facebook", "x");
    private static final int PEOPLE = 6;

    @Property(tries = 300)
    void nobody_is_ever_given_more_than_they_have_room_for(@ForAll("floors") FloorAndQueue given) {
        Map<AgentId, Integer> taken = new HashMap<>();
        plan(given)
                .offers()
                .forEach(each -> taken.merge(
                        each.decision().to().id(), each.demand().units().count(), Integer::sum));

        assertThat(given.people()).allSatisfy(person -> assertThat(taken.getOrDefault(person.id(), 0))
                .isLessThanOrEqualTo(person.room().count()));
    }

    @Property(tries = 300)
    void the_same_input_gives_the_same_plan_in_whatever_order_it_is_told(
            @ForAll("floors") FloorAndQueue given, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(given.people());
        Collections.shuffle(shuffled, random);

        assertThat(outcomes(plan(new FloorAndQueue(shuffled, given.queue(), given.overflow()))))
                .isEqualTo(outcomes(plan(given)));
    }

    @Property(tries = 300)
    void declined_work_never_comes_back_to_who_declined_it(@ForAll("floors") FloorAndQueue given) {
        assertThat(plan(given).offers())
                .allSatisfy(each -> assertThat(each.demand().declined())
                        .doesNotContain(each.decision().to().id()));
    }

    @Property(tries = 300)
    void offers_go_to_people_who_take_work_may_answer_and_are_heard(@ForAll("floors") FloorAndQueue given) {
        assertThat(plan(given).offers()).allSatisfy(each -> {
            Candidate to = each.decision().to();
            assertThat(to.availability()).isEqualTo(Availability.AVAILABLE);
            assertThat(to.channels()).contains(each.demand().channel());
            assertThat(to.heardAt()).isAfterOrEqualTo(NOW.minusSeconds(30));
        });
    }

    @Property(tries = 300)
    void of_work_that_asks_for_the_same_the_older_promise_is_never_left_behind(@ForAll("floors") FloorAndQueue given) {
        Plan plan = plan(given);
        List<Demand> offered = plan.offers().stream().map(Plan.Planned::demand).toList();

        assertThat(plan.waits().keySet()).allSatisfy(waiting -> {
            Demand older = given.queue().stream()
                    .filter(each -> each.conversation().equals(waiting))
                    .findFirst()
                    .orElseThrow();
            assertThat(offered)
                    .filteredOn(each -> Demand.ORDER.compare(each, older) > 0)
                    .noneMatch(younger -> asksForTheSame(younger, older));
        });
    }

    @Property(tries = 300)
    void everything_is_either_offered_once_or_waits_with_a_reason(@ForAll("floors") FloorAndQueue given) {
        Plan plan = plan(given);
        List<ConversationId> all = new ArrayList<>(plan.waits().keySet());
        plan.offers().forEach(each -> all.add(each.demand().conversation()));

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        given.queue().stream().map(Demand::conversation).toList());
    }

    record FloorAndQueue(List<Candidate> people, List<Demand> queue, boolean overflow) {}

    private static Plan plan(FloorAndQueue given) {
        TreeSet<Demand> queue = new TreeSet<>(Demand.ORDER);
        queue.addAll(given.queue());
        Policy policy = new Policy(given.overflow(), Duration.ofSeconds(30), Duration.ofMinutes(2));
        return Plan.of(queue, new Snapshot(NOW, given.people()), policy, Integer.MAX_VALUE);
    }

    private static Map<ConversationId, String> outcomes(Plan plan) {
        Map<ConversationId, String> outcomes = new HashMap<>();
        plan.waits().forEach((conversation, reason) -> outcomes.put(conversation, reason.label()));
        plan.offers()
                .forEach(each -> outcomes.put(
                        each.demand().conversation(), each.decision().to().id().value()));
        return outcomes;
    }

    private static boolean asksForTheSame(Demand one, Demand other) {
        return one.preferred() == null
                && other.preferred() == null
                && one.channel().equals(other.channel())
                && one.site().equals(other.site())
                && one.units().equals(other.units())
                && one.declined().equals(other.declined());
    }

    @Provide
    Arbitrary<FloorAndQueue> floors() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE).flatMap(PlanPropertiesTest::people),
                        Arbitraries.integers().between(0, 15).flatMap(PlanPropertiesTest::queue),
                        Arbitraries.of(true, false))
                .as(FloorAndQueue::new);
    }

    private static Arbitrary<List<Candidate>> people(int count) {
        return each(count, PlanPropertiesTest::person);
    }

    private static Arbitrary<Candidate> person(int number) {
        return Combinators.combine(
                        Arbitraries.of(SITES),
                        Arbitraries.subsetOf(CHANNELS.stream().map(Channel::new).toList()),
                        Arbitraries.of(
                                Availability.AVAILABLE, Availability.AVAILABLE, Availability.BUSY, Availability.GONE),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 600))
                .as((site, channels, availability, room, heard, idle) -> new Candidate(
                        new Assignee(new AgentId("agent" + number), new Site(site), null),
                        Set.of(new Language("es")),
                        Set.of(new Brand("telco-andina")),
                        channels,
                        Set.of(),
                        availability,
                        NOW.minusSeconds(heard),
                        new Units(room),
                        NOW.minusSeconds(idle)));
    }

    private static Arbitrary<List<Demand>> queue(int count) {
        return each(count, PlanPropertiesTest::demand);
    }

    private static Arbitrary<Demand> demand(int number) {
        Arbitrary<AgentId> agents =
                Arbitraries.integers().between(0, PEOPLE - 1).map(each -> new AgentId("agent" + each));
        return Combinators.combine(
                        Arbitraries.of(CHANNELS),
                        Arbitraries.of(SITES),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(-60, 3600),
                        agents.injectNull(0.7),
                        agents.set().ofMaxSize(2))
                .as((channel, site, units, waited, due, owner, declined) -> new Demand(
                        new ConversationId(new UUID(0, number)),
                        new Channel(channel),
                        new Brand("telco-andina"),
                        new Language("es"),
                        new Site(site),
                        Set.of(),
                        new Units(units),
                        NOW.minusSeconds(waited),
                        NOW.plusSeconds(due),
                        owner,
                        declined,
                        List.of()));
    }

    private static <T> Arbitrary<List<T>> each(int count, java.util.function.IntFunction<Arbitrary<T>> made) {
        return Combinators.combine(IntStream.range(0, count).mapToObj(made).toList())
                .as(all -> all);
    }
}
