package plaza.agent.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.OtherReplica;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.Plan;
import plaza.agent.routing.model.Snapshot;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

/** A decider that is gone, or only thinks that it still decides. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class DecidersReplaceEachOtherIT {

    private static final Duration REPLACED_WITHIN = Duration.ofSeconds(5);

    @Inject
    Shift shift;

    @Inject
    Boards boards;

    @Inject
    MakeOffers offers;

    @Inject
    CurrentPolicy policy;

    @Inject
    DataSource dataSource;

    @Test
    void a_decider_that_no_longer_renews_is_replaced_within_seconds() {
        People people = shift.people();
        Agent agent = shift.available(people);
        OtherReplica.takeAndFreeze(dataSource, people);
        long start = System.nanoTime();
        ConversationId conversation = shift.call(people);

        shift.awaitOffer(conversation, agent);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Leases.TIME_TO_LIVE.minusMillis(500), REPLACED_WITHIN);
    }

    @Test
    void a_decider_that_lost_its_lease_without_knowing_it_makes_no_offers() {
        People people = shift.people();
        shift.available(people);
        Lease lost = OtherReplica.takeAndFreeze(dataSource, people);
        shift.call(people);
        List<Plan.Planned> plan = plan(people);
        Waiting.SHORT.until(() -> assertThat(shift.number("select epoch from lease where name = ?", lost.name()))
                .isGreaterThan(lost.epoch()));

        assertThat(Shift.waited(() -> offers.make(lost, plan))).isZero();
    }

    @Test
    void a_plan_made_from_an_old_snapshot_comes_to_what_still_holds() {
        People people = shift.people();
        Agent agent = shift.available(people);
        Lease lease = OtherReplica.takeAndFreeze(dataSource, people);
        for (int i = 0; i < 5; i++) {
            shift.call(people);
        }
        List<Plan.Planned> plan = plan(people);
        shift.answered(plan.getFirst().demand().conversation(), 2);

        int made = Shift.waited(() -> offers.make(lease, plan));
        int again = Shift.waited(() -> offers.make(lease, plan));

        assertThat(plan).hasSize(3);
        assertThat(made).isEqualTo(2);
        assertThat(again).isZero();
        assertThat(shift.offersTo(agent)).hasSize(2);
        assertThat(shift.wrongSeats(people)).isZero();
    }

    private List<Plan.Planned> plan(People people) {
        TreeSet<Demand> queue = new TreeSet<>(Demand.ORDER);
        Shift.waited(() -> boards.followWork(Horizon.NONE)).seen().stream()
                .flatMap(seen -> seen.waiting().stream())
                .filter(demand -> demand.brand().equals(people.brand()))
                .forEach(queue::add);
        Snapshot snapshot = new Snapshot(shift.clock().instant(), Shift.waited(() -> boards.listCandidates()));
        return Plan.of(queue, snapshot, policy.get(), 100).offers();
    }
}
