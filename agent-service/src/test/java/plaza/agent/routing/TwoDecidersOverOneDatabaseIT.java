package plaza.agent.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.OpenOffer;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.OtherReplica;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Loop;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

/** Two deciders, many pages that answer at once: never over capacity, never two owners, nothing lost. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class TwoDecidersOverOneDatabaseIT {

    private static final int WORKS = 200;
    private static final int AGENTS = 20;
    private static final int CAPACITY = 3;
    private static final int PAGES = 8;
    private static final int BEAT_SECONDS = 5;

    @Inject
    Shift shift;

    @Inject
    Deciders deciders;

    @Inject
    DataSource dataSource;

    @Inject
    Bell bell;

    private final List<Agent> atWork = new CopyOnWriteArrayList<>();
    private ScheduledExecutorService pulse;
    private Loop second;

    @BeforeEach
    void start_a_second_decider() {
        second = new Loop("second-decider", deciders.create(OtherReplica.leases(dataSource)));
        second.start(bell);
        pulse = Executors.newSingleThreadScheduledExecutor();
        pulse.scheduleWithFixedDelay(() -> shift.beat(atWork), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop_it() throws InterruptedException {
        pulse.shutdownNow();
        second.stop();
    }

    @Test
    void everybody_is_filled_up_and_nobody_beyond() throws Exception {
        People people = shift.people();
        call(people);
        List<Agent> agents = hire(people);

        Waiting.LONG.until(() -> assertThat(offered(people)).isEqualTo(AGENTS * CAPACITY));

        acceptAll(agents);
        assertThat(state(people, "assigned")).isEqualTo(AGENTS * CAPACITY);
        assertThat(state(people, "waiting")).isEqualTo(WORKS - AGENTS * CAPACITY);
        assertBooksAreRight(people);
    }

    @Test
    void while_pages_accept_decline_and_answer_at_once_everything_is_answered_by_one_owner() throws Exception {
        People people = shift.people();
        List<Agent> agents = hire(people);
        List<ConversationId> works = call(people);
        AtomicInteger answered = new AtomicInteger();

        try (ExecutorService pages = Executors.newFixedThreadPool(PAGES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int page = 0; page < PAGES; page++) {
                int seed = page;
                running.add(pages.submit(() -> work(agents, new Random(seed), answered)));
            }
            for (Future<?> each : running) {
                each.get(Waiting.LONG.budget().toSeconds(), TimeUnit.SECONDS);
            }
        }

        assertThat(answered).hasValue(WORKS);
        assertThat(state(people, "resting")).isEqualTo(WORKS);
        assertThat(shift.number("select count(*) from assignment where conversation_id = any (?)", (Object)
                        works.stream().map(ConversationId::value).toArray(UUID[]::new)))
                .isEqualTo(WORKS);
        assertThat(shift.number(
                        "select coalesce(sum(used), 0) from seat where site = ?",
                        people.site().slug()))
                .isZero();
        assertBooksAreRight(people);
    }

    /** A page that goes round among agents: one in eight offers is declined, the others are accepted and answered. */
    private void work(List<Agent> agents, Random random, AtomicInteger answered) {
        Instant end = Instant.now().plus(Waiting.LONG.budget());
        while (answered.get() < WORKS && Instant.now().isBefore(end)) {
            Agent agent = agents.get(random.nextInt(agents.size()));
            for (OpenOffer open : shift.offersTo(agent)) {
                if (random.nextInt(8) == 0) {
                    shift.decline(agent, open.offer().id());
                } else if (shift.accept(agent, open.offer().id()) instanceof OfferAnswer.Counts) {
                    shift.answered(open.conversation(), 2);
                    answered.incrementAndGet();
                }
            }
        }
    }

    private void acceptAll(List<Agent> agents) throws Exception {
        try (ExecutorService pages = Executors.newFixedThreadPool(PAGES)) {
            List<Future<?>> running = new ArrayList<>();
            for (Agent agent : agents) {
                running.add(pages.submit(() -> shift.offersTo(agent)
                        .forEach(open -> shift.accept(agent, open.offer().id()))));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private List<Agent> hire(People people) {
        IntStream.range(0, AGENTS).forEach(i -> atWork.add(shift.available(people)));
        return List.copyOf(atWork);
    }

    private List<ConversationId> call(People people) {
        return IntStream.range(0, WORKS).mapToObj(i -> shift.call(people)).toList();
    }

    private long offered(People people) {
        return state(people, "offered");
    }

    private long state(People people, String state) {
        return shift.number(
                "select count(*) from work where site = ? and state = ?",
                people.site().slug(),
                state);
    }

    private void assertBooksAreRight(People people) {
        assertThat(shift.wrongSeats(people)).isZero();
        assertThat(shift.number(
                        "select count(*) from seat where site = ? and used > capacity",
                        people.site().slug()))
                .isZero();
        assertThat(shift.number("""
                        select count(*) from (
                            select conversation_id from offer where state = 'open'
                            group by conversation_id having count(*) > 1) twice
                        """)).isZero();
        assertThat(shift.number("""
                        select count(*) from (
                            select conversation_id from assignment where released_at is null
                            group by conversation_id having count(*) > 1) twice
                        """)).isZero();
        assertThat(shift.number("""
                        select count(*) from offer one join offer other
                            on other.conversation_id = one.conversation_id and other.turn_id = one.turn_id
                            and other.agent_id = one.agent_id and other.offered_at > one.offered_at
                        where one.state = 'declined'
                        """)).isZero();
    }
}
