package plaza.ingestion.rawkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import plaza.ingestion.rawkey.model.Binding;
import plaza.ingestion.rawkey.model.KeyDay;

class TheDatabaseIsAskedOnceADayTest {

    private static final Binding BINDING = new Binding("facebook", "default", "2026-11-22T13:00:00.000Z");
    private static final KeyDay TODAY = KeyDay.of(TestRings.NOW);
    private static final KeyDay TOMORROW =
            new KeyDay(LocalDate.parse(TODAY.toString()).plusDays(1));

    private final InMemoryRawKeys keys = new InMemoryRawKeys();
    private final KeyRing ring = TestRings.of(keys);

    @Test
    void the_second_webhook_of_a_day_asks_nobody() {
        get(ring.forSealing(TODAY));
        int before = keys.asked();

        get(ring.forSealing(TODAY));
        get(ring.forOpening(TODAY));

        assertThat(keys.asked()).isEqualTo(before);
    }

    @Test
    void a_day_that_is_known_needs_no_database() {
        DayKey key = get(ring.forSealing(TODAY));
        keys.goesAway();

        assertThat(get(ring.forSealing(TODAY))).isSameAs(key);
    }

    @Test
    void a_day_that_is_not_known_fails_while_the_database_is_away() {
        keys.goesAway();

        assertThatThrownBy(() -> get(ring.forSealing(TODAY))).hasRootCauseMessage("away");
    }

    @Test
    void two_replicas_seal_with_the_same_key() {
        KeyRing other = TestRings.of(keys);
        byte[] sealed = get(ring.forSealing(TODAY)).close(BINDING, new byte[] {1});

        assertThat(get(other.forSealing(TODAY)).open(BINDING, sealed)).isPresent();
    }

    @Test
    void to_open_makes_no_key() {
        assertThat(get(ring.forOpening(TODAY))).isEmpty();

        assertThat(get(keys.find(TODAY))).isEmpty();
    }

    @Test
    void what_is_over_is_forgotten_here_also_before_the_database_has_destroyed_it() {
        get(ring.forSealing(TODAY));

        ring.forgetBefore(TOMORROW);

        assertThat(get(ring.forOpening(TODAY))).isEmpty();
    }

    private static <T> T get(Uni<T> item) {
        return item.await().indefinitely();
    }
}
