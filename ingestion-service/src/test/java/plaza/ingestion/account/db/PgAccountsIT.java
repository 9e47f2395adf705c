package plaza.ingestion.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import plaza.ingestion.InTransaction;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.AccountsContract;
import plaza.ingestion.account.SeedDemoAccounts;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgAccountsIT implements AccountsContract {

    @Inject
    Accounts accounts;

    @Inject
    SeedDemoAccounts demo;

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @Override
    public void removeAll() {
        InTransaction.run(() -> Panache.getSession().chain(session -> session.createNativeQuery("delete from account")
                .executeUpdate()));
    }

    @AfterEach
    void the_demo_is_there_for_the_next_test() {
        removeAll();
        InTransaction.run(demo::seed);
    }
}
