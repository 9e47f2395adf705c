package plaza.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.reading.model.Unread;

/** What every adapter of {@link UnreadThings} does; nothing waits before. */
public interface UnreadThingsContract {

    /** Long ago, so that nobody else finds it due. */
    Instant NOW = Instant.parse("2001-11-30T13:00:00Z");

    UnreadThings things();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void what_waits_comes_back_whole_and_is_one_askers_turn() {
        Unread whole = thing(1, Optional.of(new NetworkId("900")), Optional.of(NOW.minusSeconds(5)));
        add(whole);

        assertThat(claim(NOW)).contains(whole);
        assertThat(claim(NOW)).isEmpty();
        assertThat(claim(NOW.plusSeconds(60))).contains(whole);
    }

    @Test
    default void what_is_told_twice_waits_once() {
        add(thing(1));

        add(thing(1));

        assertThat(claim(NOW)).isPresent();
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void what_was_told_already_comes_after_what_somebody_waits_for() {
        add(thing(1));
        inTransaction(() -> things().store(thing(1).told(), NOW.minusSeconds(60)));
        add(thing(2));

        assertThat(claim(NOW)).contains(thing(2));
        assertThat(claim(NOW)).contains(thing(1).told());
    }

    @Test
    default void a_try_in_vain_is_counted_and_what_is_read_is_gone() {
        add(thing(1));
        inTransaction(() -> things().store(thing(1).triedInVain(), NOW));
        assertThat(claim(NOW)).contains(thing(1).triedInVain());

        inTransaction(() -> things().remove(thing(1)));

        assertThat(claim(NOW.plusSeconds(60))).isEmpty();
    }

    private static Unread thing(long number) {
        return thing(number, Optional.empty(), Optional.empty());
    }

    private static Unread thing(long number, Optional<NetworkId> thread, Optional<Instant> createdAt) {
        Pointed pointed = new Pointed(
                DemoAccount.PAGE.ref(),
                Kind.MENTION,
                new NetworkId("900_" + number),
                thread,
                thread,
                thread.map(id -> new Person(id, "Rosa")),
                thread.map(NetworkId::value),
                createdAt,
                NOW);
        return Unread.of(new UUID(number, number), pointed, NOW.plusSeconds(20));
    }

    private void add(Unread thing) {
        inTransaction(() -> things().add(List.of(thing), NOW));
    }

    private Optional<Unread> claim(Instant now) {
        return inTransaction(() -> things().claim(now, now.plusSeconds(60)));
    }
}
