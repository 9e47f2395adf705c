package plaza.agent.routing.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.OtherReplica;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.routing.AgentSighting;
import plaza.agent.routing.Boards;
import plaza.agent.routing.Horizon;
import plaza.agent.routing.Sightings;
import plaza.agent.routing.WorkSighting;
import plaza.agent.routing.model.Availability;
import plaza.agent.routing.model.WaitReason;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

/** A decider that follows changes misses none, whatever the order in which they commit. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgBoardsIT {

    @Inject
    Boards boards;

    @Inject
    Shift shift;

    @Inject
    DataSource dataSource;

    @Test
    void at_first_everything_that_waits_is_seen() {
        ConversationId conversation = shift.call(shift.people());

        assertThat(work(Horizon.NONE).seen()).anySatisfy(seen -> {
            assertThat(seen.conversation()).isEqualTo(conversation);
            assertThat(seen.waiting()).isPresent();
        });
    }

    @Test
    void later_only_what_changed_is_seen() {
        People people = shift.people();
        OtherReplica.takeAndFreeze(dataSource, people);
        ConversationId before = shift.call(people);
        Horizon horizon = quietHorizon();
        ConversationId after = shift.call(shift.people());

        assertThat(work(horizon).seen())
                .extracting(WorkSighting::conversation)
                .contains(after)
                .doesNotContain(before);
    }

    @Test
    void work_that_waits_no_longer_is_seen_as_such() {
        ConversationId conversation = shift.call(shift.people());
        Horizon horizon = work(Horizon.NONE).horizon();
        shift.answered(conversation, 2);

        assertThat(work(horizon).seen())
                .filteredOn(seen -> seen.conversation().equals(conversation))
                .last()
                .satisfies(seen -> assertThat(seen.waiting()).isEmpty());
    }

    @Test
    void a_change_that_commits_after_later_ones_were_seen_is_not_missed() throws SQLException {
        ConversationId slow = shift.call(shift.people());
        Horizon horizon;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update work set waiting_because = 'slow' where conversation_id = '" + slow + "'");
            shift.call(shift.people());
            horizon = work(Horizon.NONE).horizon();
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(work(horizon).seen())
                .filteredOn(seen -> seen.conversation().equals(slow))
                .singleElement()
                .satisfies(seen -> assertThat(seen.because()).contains("slow"));
    }

    @Test
    void people_are_seen_when_they_change_and_when_they_are_heard() {
        People people = shift.people();
        Agent agent = people.hired(shift.clock().instant());
        Horizon hired = people(Horizon.NONE).horizon();
        shift.is(agent, new PresenceState.Available());
        Sightings<AgentSighting> came = people(hired);
        shift.beat(agent);

        assertThat(sighted(came.seen(), agent))
                .satisfies(seen -> assertThat(seen.candidate().orElseThrow().availability())
                        .isEqualTo(Availability.AVAILABLE));
        assertThat(sighted(people(came.horizon()).seen(), agent)).isNotNull();
    }

    @Test
    void a_reason_is_noted_for_what_waits_and_for_nothing_else() {
        People people = shift.people();
        OtherReplica.takeAndFreeze(dataSource, people);
        ConversationId waiting = shift.call(people);
        ConversationId answered = shift.call(people);
        shift.answered(answered, 2);

        Shift.waited(() -> boards.note(Map.of(waiting, WaitReason.ALL_DECLINED, answered, WaitReason.ALL_DECLINED)));

        assertThat(shift.work(waiting).waitingBecause()).contains("all-declined");
        assertThat(shift.work(answered).waitingBecause()).isEmpty();
    }

    private Sightings<WorkSighting> work(Horizon since) {
        return Shift.waited(() -> boards.followWork(since));
    }

    private Sightings<AgentSighting> people(Horizon since) {
        return Shift.waited(() -> boards.followAgents(since));
    }

    /** A horizon behind which the work that waits now lies, once nothing else runs. */
    private Horizon quietHorizon() {
        long newest = shift.number("select max(changed_xid::text::bigint) from work");
        return Waiting.SHORT
                .forCondition()
                .until(() -> work(Horizon.NONE).horizon(), seen -> seen.transaction() > newest);
    }

    private static AgentSighting sighted(List<AgentSighting> seen, Agent agent) {
        return seen.stream()
                .filter(each -> each.agent().equals(agent.id()))
                .findFirst()
                .orElseThrow();
    }
}
