package plaza.ingestion.rawkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.rawkey.model.KeyDay;

/** What every adapter of {@link RawKeys} does. Days of years long past, so that no running service meets them. */
public interface RawKeysContract {

    Instant NOW = Instant.parse("2026-11-30T13:00:00Z");

    RawKeys keys();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void a_day_of_which_nothing_was_sealed_has_no_key() {
        assertThat(inTransaction(() -> keys().find(day(1990, 1)))).isEmpty();
    }

    @Test
    default void whoever_is_first_makes_the_key_of_the_day_and_all_others_get_it() {
        KeyDay day = day(1991, 1);
        byte[] first = key(1);

        byte[] made = inTransaction(() -> keys().findOrAdd(day, first, NOW));
        byte[] found = inTransaction(() -> keys().findOrAdd(day, key(2), NOW));

        assertThat(made).isEqualTo(first);
        assertThat(found).isEqualTo(first);
        assertThat(inTransaction(() -> keys().find(day)).orElseThrow()).isEqualTo(first);
    }

    @Test
    default void only_what_lies_before_the_day_is_destroyed() {
        add(day(1989, 1), day(1989, 2), day(1989, 3));

        List<KeyDay> destroyed = inTransaction(() -> keys().destroyBefore(day(1989, 3)));

        assertThat(destroyed).containsExactlyInAnyOrder(day(1989, 1), day(1989, 2));
        assertThat(inTransaction(() -> keys().find(day(1989, 2)))).isEmpty();
        assertThat(inTransaction(() -> keys().find(day(1989, 3)))).isPresent();
    }

    private void add(KeyDay... days) {
        for (KeyDay day : days) {
            inTransaction(() -> keys().findOrAdd(day, key(7), NOW));
        }
    }

    private static KeyDay day(int year, int day) {
        return new KeyDay(LocalDate.of(year, 1, day));
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[DayKey.BYTES];
        key[0] = (byte) seed;
        return key;
    }
}
