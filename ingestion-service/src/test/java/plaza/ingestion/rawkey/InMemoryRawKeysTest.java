package plaza.ingestion.rawkey;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryRawKeysTest implements RawKeysContract {

    private final InMemoryRawKeys keys = new InMemoryRawKeys();

    @Override
    public RawKeys keys() {
        return keys;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
