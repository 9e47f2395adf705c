package plaza.ingestion.account.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Ledger;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.CredentialsContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgCredentialsIT implements CredentialsContract {

    @Inject
    Credentials credentials;

    @Inject
    Ledger ledger;

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @Test
    void no_token_lies_open_in_the_database() {
        assertThat(ledger.number(
                        "select count(*) from account_credential where account = ?", "facebook:100000000000001"))
                .isEqualTo(1);
        assertThat(ledger.number(
                        "select count(*) from account_credential where position(convert_to(?, 'UTF8') in sealed) > 0",
                        "local-page-token"))
                .isZero();
    }
}
