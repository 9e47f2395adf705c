package plaza.ingestion.outbound;

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
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class PgRepliesIT implements RepliesContract {

    @Inject
    Replies replies;

    @Inject
    DispatchLoop dispatching;

    @BeforeEach
    void nobody_sends() throws InterruptedException {
        dispatching.pause();
    }

    @AfterEach
    void somebody_sends_again() {
        removeAll();
        dispatching.resume();
    }

    @Override
    public Replies replies() {
        return replies;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return InTransaction.run(work);
    }

    @Override
    public void removeAll() {
        InTransaction.run(
                () -> Panache.getSession().chain(session -> session.createNativeQuery("delete from outbound_reply")
                        .executeUpdate()));
    }
}
