package plaza.ingestion.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;

/** What every adapter of {@link Gaps} does; nothing is noted before. */
public interface GapsContract {

    Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    AccountRef PAGE = DemoAccount.PAGE.ref();

    Gaps gaps();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void nothing_is_to_be_read_back_by_itself() {
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void a_gap_is_somebodys_turn_once_and_again_where_it_is_not_filled() {
        Gap gap = gap(NOW.minusSeconds(600), NOW);
        add(gap);

        assertThat(claim(NOW)).contains(gap);
        assertThat(claim(NOW)).isEmpty();
        assertThat(claim(NOW.plusSeconds(60))).contains(gap);
    }

    @Test
    default void of_two_the_earlier_beginning_counts() {
        add(gap(NOW.minusSeconds(600), NOW));

        add(gap(NOW.minusSeconds(60), NOW.plusSeconds(1)));

        assertThat(find()).contains(gap(NOW.minusSeconds(600), NOW.plusSeconds(1)));
    }

    @Test
    default void a_filled_one_is_gone() {
        Gap gap = gap(NOW.minusSeconds(600), NOW);
        add(gap);

        inTransaction(() -> gaps().remove(gap));

        assertThat(find()).isEmpty();
    }

    @Test
    default void what_was_noted_while_it_was_filled_is_not_gone() {
        Gap gap = gap(NOW.minusSeconds(600), NOW);
        add(gap);
        add(gap(NOW.minusSeconds(60), NOW.plusSeconds(1)));

        inTransaction(() -> gaps().remove(gap));

        assertThat(find()).isPresent();
    }

    @Test
    default void an_outage_concerns_every_account() {
        inTransaction(() -> gaps().addForAll(NOW.minusSeconds(7200), NOW));

        assertThat(find()).contains(gap(NOW.minusSeconds(7200), NOW));
    }

    @Test
    default void who_is_alive_learns_when_somebody_was_before() {
        Instant first = Instant.parse("2999-01-01T00:00:00Z");
        inTransaction(() -> gaps().alive(first));

        assertThat(inTransaction(() -> gaps().alive(first.plusSeconds(30)))).contains(first);
        assertThat(inTransaction(() -> gaps().alive(first.plusSeconds(60)))).contains(first.plusSeconds(30));
    }

    private static Gap gap(Instant since, Instant wantedAt) {
        return new Gap(PAGE, since, wantedAt);
    }

    private void add(Gap gap) {
        inTransaction(() -> gaps().add(gap));
    }

    private Optional<Gap> claim(Instant now) {
        return inTransaction(() -> gaps().claim(now, now.plusSeconds(60)));
    }

    private Optional<Gap> find() {
        return inTransaction(() -> gaps().find(PAGE));
    }
}
