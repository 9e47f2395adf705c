package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryStandingsTest implements StandingsContract {

    private final InMemoryStandings standings = new InMemoryStandings();

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
