package plaza.ingestion.care.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import plaza.ingestion.InTransaction;
import plaza.ingestion.care.Gaps;
import plaza.ingestion.care.GapsContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgGapsIT implements GapsContract {

    @Inject
    Gaps gaps;

    @Override
    public Gaps gaps() {
        return gaps;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_known() {
        InTransaction.run(
                () -> Panache.getSession().chain(session -> session.createNativeQuery("delete from account_gap")
                        .executeUpdate()));
    }
}
