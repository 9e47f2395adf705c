package plaza.ingestion.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.model.Gate;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgGatesIT {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");

    @Inject
    Gates gates;

    @Test
    void where_nothing_is_known_it_is_open() {
        assertThat(get(account("7001"))).isEqualTo(Gate.OPEN);
    }

    @Test
    void a_closed_one_is_kept_whole() {
        Gate closed = Gate.OPEN.limited(NOW, Optional.empty());

        store(account("7002"), closed);

        assertThat(get(account("7002"))).isEqualTo(closed);
    }

    @Test
    void one_that_opens_again_is_open() {
        store(account("7003"), Gate.OPEN.limited(NOW, Optional.empty()));

        store(account("7003"), Gate.OPEN);

        assertThat(get(account("7003"))).isEqualTo(Gate.OPEN);
    }

    @Test
    void those_that_are_known_are_given_together() {
        Gate closed = Gate.OPEN.limited(NOW, Optional.empty());
        store(account("7004"), closed);

        assertThat(InTransaction.run(() -> gates.list(List.of(account("7004"), account("7005")))))
                .isEqualTo(Map.of(account("7004"), closed));
    }

    private Gate get(AccountRef account) {
        return InTransaction.run(() -> gates.get(account));
    }

    private void store(AccountRef account, Gate gate) {
        InTransaction.run(() -> gates.store(account, gate));
    }

    private static AccountRef account(String id) {
        return DemoAccount.of(id, "cordoba", 9).ref();
    }
}
