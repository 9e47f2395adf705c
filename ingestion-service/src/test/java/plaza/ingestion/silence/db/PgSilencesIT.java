package plaza.ingestion.silence.db;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import plaza.ingestion.InTransaction;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.silence.Silences;
import plaza.ingestion.silence.SilencesContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgSilencesIT implements SilencesContract {

    @Inject
    Silences silences;

    @Override
    public Silences silences() {
        return silences;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @AfterEach
    void every_brand_speaks() {
        InTransaction.run(() -> silences.remove(BRAND));
        InTransaction.run(() -> silences.remove(new Slug("otra-marca")));
    }
}
