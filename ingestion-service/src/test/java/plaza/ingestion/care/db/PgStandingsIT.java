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
import plaza.ingestion.care.Standings;
import plaza.ingestion.care.StandingsContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgStandingsIT implements StandingsContract {

    @Inject
    Standings standings;

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_known() {
        InTransaction.run(
                () -> Panache.getSession().chain(session -> session.createNativeQuery("delete from account_standing")
                        .executeUpdate()));
    }
}
