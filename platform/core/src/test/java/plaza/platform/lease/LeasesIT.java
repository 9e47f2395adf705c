package plaza.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.platform.sample.SampleService;

@QuarkusTest
class LeasesIT extends SampleService {

    private static final long COLD = Leases.TIME_TO_LIVE.toNanos();

    @Test
    void one_holder_at_a_time_and_the_epoch_grows_with_each_change() throws SQLException {
        Leases first = new Leases(dataSource);
        Leases second = new Leases(dataSource);

        Lease held = first.hold("one", 0).orElseThrow();
        assertThat(second.hold("one", 0)).isEmpty();
        assertThat(first.hold("one", 1)).contains(held);
        assertThat(second.hold("one", COLD - 1)).isEmpty();
        first.release(held);

        assertThat(second.hold("one", COLD).orElseThrow().epoch()).isEqualTo(held.epoch() + 1);
    }

    @Test
    void a_holder_that_no_longer_beats_is_replaced_and_knows_it_at_its_next_beat() throws SQLException {
        Leases dead = new Leases(dataSource);
        Leases heir = new Leases(dataSource);
        dead.hold("two", 0);
        heir.hold("two", 0);

        Optional<Lease> taken = heir.hold("two", COLD);

        assertThat(taken).isPresent();
        assertThat(dead.hold("two", COLD)).isEmpty();
    }
}
