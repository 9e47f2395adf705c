package plaza.ingestion.normalise.db;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import plaza.ingestion.InTransaction;
import plaza.ingestion.normalise.Interactions;
import plaza.ingestion.normalise.InteractionsContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgInteractionsIT implements InteractionsContract {

    @Inject
    Interactions interactions;

    @Override
    public Interactions interactions() {
        return interactions;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }
}
