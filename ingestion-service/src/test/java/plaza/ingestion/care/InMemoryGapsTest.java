package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryGapsTest implements GapsContract {

    private final InMemoryGaps gaps = new InMemoryGaps();

    @Override
    public Gaps gaps() {
        return gaps;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
