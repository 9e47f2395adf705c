package plaza.ingestion.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;

/** What every adapter of {@link Standings} does; the demo brand's accounts are there, and nobody has asked yet. */
public interface StandingsContract {

    Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    Instant LATER = NOW.plus(Duration.ofHours(6));
    AccountRef PAGE = DemoAccount.PAGE.ref();
    Standing TOLD = new Standing(
            Optional.of(NOW),
            Optional.of(new Standing.Token(
                    true, Optional.of(LATER), Optional.empty(), List.of("pages_messaging", "pages_show_list"))),
            Optional.of(new Standing.Missing(List.of("feed", "messages"), NOW)),
            Optional.of("http-503"));

    Standings standings();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void of_what_was_never_asked_about_nothing_is_known() {
        assertThat(inTransaction(() -> standings().list(Set.of(PAGE)))).isEmpty();
    }

    @Test
    default void a_standing_is_kept_whole() {
        store(TOLD, LATER);

        assertThat(inTransaction(() -> standings().list(Set.of(PAGE)))).containsEntry(PAGE, TOLD);
    }

    @Test
    default void the_newest_one_counts() {
        store(TOLD, LATER);

        store(TOLD.told(List.of(), LATER), LATER);

        assertThat(inTransaction(() -> standings().list(Set.of(PAGE))).get(PAGE).missing())
                .isEmpty();
    }

    @Test
    default void each_account_is_somebodys_turn_once() {
        List<AccountRef> claimed = new ArrayList<>();
        for (Optional<AccountRef> due = claim(NOW); due.isPresent(); due = claim(NOW)) {
            claimed.add(due.get());
        }

        assertThat(claimed).contains(PAGE).doesNotHaveDuplicates();
        assertThat(inTransaction(() -> standings().list(Set.of(PAGE))).getOrDefault(PAGE, Standing.UNKNOWN))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    default void a_turn_comes_again_when_it_is_time() {
        store(TOLD, LATER);
        while (claim(NOW).isPresent()) {
            // all the others
        }

        assertThat(claim(LATER.minusSeconds(1))).isNotEqualTo(Optional.of(PAGE));

        List<AccountRef> claimed = new ArrayList<>();
        for (Optional<AccountRef> due = claim(LATER); due.isPresent(); due = claim(LATER)) {
            claimed.add(due.get());
        }
        assertThat(claimed).contains(PAGE);
    }

    @Test
    default void of_a_new_token_nothing_is_known_and_it_is_asked_about_at_once() {
        store(TOLD, LATER);

        inTransaction(() -> standings().renew(PAGE, NOW));

        Standing known = inTransaction(() -> standings().list(Set.of(PAGE))).getOrDefault(PAGE, Standing.UNKNOWN);
        assertThat(known.token()).isEmpty();
        assertThat(known.missing()).isEqualTo(TOLD.missing());
        List<AccountRef> claimed = new ArrayList<>();
        for (Optional<AccountRef> due = claim(NOW); due.isPresent(); due = claim(NOW)) {
            claimed.add(due.get());
        }
        assertThat(claimed).contains(PAGE);
    }

    private Optional<AccountRef> claim(Instant now) {
        return inTransaction(() -> standings().claimDue(now, now.plusSeconds(900)));
    }

    private void store(Standing standing, Instant next) {
        inTransaction(() -> standings().store(PAGE, standing, next));
    }
}
