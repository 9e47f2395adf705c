package plaza.ingestion.reading.db;

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
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.reading.AtRest;
import plaza.ingestion.reading.UnreadThings;
import plaza.ingestion.reading.UnreadThingsContract;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class PgUnreadThingsIT implements UnreadThingsContract {

    @Inject
    UnreadThings things;

    @Inject
    AtRest loop;

    @Override
    public UnreadThings things() {
        return things;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @BeforeEach
    void nobody_else_reads() throws InterruptedException {
        loop.rests();
        forget();
    }

    @AfterEach
    void the_loop_goes_on() {
        forget();
        loop.goesOn();
    }

    private static void forget() {
        InTransaction.run(
                () -> Panache.getSession().chain(session -> session.createNativeQuery("delete from unread_thing")
                        .executeUpdate()));
    }
}
