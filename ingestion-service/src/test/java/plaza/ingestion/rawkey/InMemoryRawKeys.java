package plaza.ingestion.rawkey;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import plaza.ingestion.rawkey.model.KeyDay;

/** Keys of days in a map, with a database before it that can be told to be away and counts who asks. */
public final class InMemoryRawKeys implements RawKeys {

    private final SortedMap<String, byte[]> kept = new TreeMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private boolean away;

    void goesAway() {
        away = true;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public Uni<byte[]> findOrAdd(KeyDay day, byte[] fresh, Instant at) {
        return answered(() -> kept.computeIfAbsent(day.toString(), each -> fresh));
    }

    @Override
    public Uni<Optional<byte[]>> find(KeyDay day) {
        return answered(() -> Optional.ofNullable(kept.get(day.toString())));
    }

    @Override
    public Uni<List<KeyDay>> destroyBefore(KeyDay day) {
        return answered(() -> {
            SortedMap<String, byte[]> old = kept.headMap(day.toString());
            List<KeyDay> days = old.keySet().stream()
                    .map(each -> KeyDay.parse(each).orElseThrow())
                    .toList();
            old.clear();
            return days;
        });
    }

    private <T> Uni<T> answered(java.util.function.Supplier<T> answer) {
        asked.incrementAndGet();
        return away
                ? Uni.createFrom().failure(new IOException("away"))
                : Uni.createFrom().item(answer);
    }
}
