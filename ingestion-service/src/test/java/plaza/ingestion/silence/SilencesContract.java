package plaza.ingestion.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.silence.model.Silence;

/** What every adapter of {@link Silences} does; the demo brand has an account, and nothing is silenced before. */
public interface SilencesContract {

    Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    Slug BRAND = new Slug("telco-andina");
    AccountRef PAGE = DemoAccount.PAGE.ref();

    Silences silences();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void nothing_is_silenced_by_itself() {
        assertThat(inTransaction(() -> silences().list())).isEmpty();
        assertThat(inTransaction(() -> silences().covers(PAGE))).isFalse();
        assertThat(inTransaction(() -> silences().stops(PAGE))).isFalse();
    }

    @Test
    default void a_silence_is_kept_whole_and_covers_the_accounts_of_its_brand() {
        add(silence("una agente publicó un error"));

        assertThat(inTransaction(() -> silences().list())).containsExactly(silence("una agente publicó un error"));
        assertThat(inTransaction(() -> silences().covers(PAGE))).isTrue();
        assertThat(inTransaction(() -> silences().stops(PAGE))).isTrue();
    }

    @Test
    default void the_first_decision_stands() {
        add(silence("primero"));

        assertThat(add(silence("segundo"))).isFalse();

        assertThat(inTransaction(() -> silences().list())).containsExactly(silence("primero"));
    }

    @Test
    default void another_brand_says_nothing_of_this_one() {
        add(new Silence(new Slug("otra-marca"), NOW, "sofia-id", "sofia", "prueba"));

        assertThat(inTransaction(() -> silences().covers(PAGE))).isFalse();
    }

    @Test
    default void a_lifted_one_is_gone_and_cannot_be_lifted_again() {
        add(silence("por un rato"));

        assertThat(inTransaction(() -> silences().remove(BRAND))).isTrue();

        assertThat(inTransaction(() -> silences().remove(BRAND))).isFalse();
        assertThat(inTransaction(() -> silences().stops(PAGE))).isFalse();
    }

    private Boolean add(Silence silence) {
        return inTransaction(() -> silences().add(silence));
    }

    private static Silence silence(String reason) {
        return new Silence(BRAND, NOW, "sofia-id", "sofia", reason);
    }
}
