package plaza.ingestion.normalise;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryInteractionsTest implements InteractionsContract {

    private final InMemoryInteractions interactions = new InMemoryInteractions();

    @Override
    public Interactions interactions() {
        return interactions;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
