package plaza.ingestion.rawkey.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Ledger;
import plaza.ingestion.rawkey.DestroyRawKeys;
import plaza.ingestion.rawkey.RawKeys;
import plaza.ingestion.rawkey.RawKeysContract;
import plaza.ingestion.rawkey.model.KeyDay;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgRawKeysIT implements RawKeysContract {

    private static final KeyDay OLD = new KeyDay(LocalDate.of(2001, 2, 3));

    @Inject
    RawKeys keys;

    @Inject
    DestroyRawKeys destroying;

    @Inject
    Ledger ledger;

    @Override
    public RawKeys keys() {
        return keys;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @Test
    void a_key_stays_when_the_transaction_around_its_making_does_not() {
        KeyDay day = new KeyDay(LocalDate.of(1995, 1, 1));
        byte[] key = new byte[32];

        assertThatThrownBy(() -> inTransaction(() -> keys.findOrAdd(day, key, NOW)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("rolled back")))))
                .hasMessageContaining("rolled back");

        assertThat(inTransaction(() -> keys.find(day))).isPresent();
    }

    @Test
    void what_is_older_than_its_retention_is_destroyed_once_and_written_down() {
        byte[] key = new byte[32];
        inTransaction(() -> keys.findOrAdd(OLD, key, NOW));

        inTransaction(destroying::destroy);
        inTransaction(destroying::destroy);

        assertThat(inTransaction(() -> keys.find(OLD))).isEmpty();
        assertThat(ledger.number(
                        "select count(*) from audit_entry where action = 'raw-key.destroyed' and subject = ?",
                        "raw-key:" + OLD))
                .isEqualTo(1);
    }
}
