package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemorySilencesTest implements SilencesContract {

    private final InMemorySilences silences = new InMemorySilences();

    @Override
    public Silences silences() {
        return silences;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
