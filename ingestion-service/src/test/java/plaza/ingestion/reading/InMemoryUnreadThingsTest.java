package plaza.ingestion.reading;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryUnreadThingsTest implements UnreadThingsContract {

    private final InMemoryUnreadThings things = new InMemoryUnreadThings();

    @Override
    public UnreadThings things() {
        return things;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
