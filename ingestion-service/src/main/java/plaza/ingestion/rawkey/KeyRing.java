package plaza.ingestion.rawkey;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.rawkey.model.KeyDay;

/**
 * The keys that this process knows. Only the first use of a day asks the database; after it webhooks are taken while the
 * database is away.
 */
@ApplicationScoped
public class KeyRing {

    /** Networks wait 5 s in all. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final RawKeys keys;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final SecureRandom random = new SecureRandom();
    private final Map<KeyDay, DayKey> known = new ConcurrentHashMap<>();
    private volatile @Nullable KeyDay firstKept;

    KeyRing(RawKeys keys, Clock clock, MeterRegistry metrics) {
        this.keys = keys;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The key to seal with on this day, made where it is the first; fails while it is unknown and cannot be asked for. */
    public Uni<DayKey> forSealing(KeyDay day) {
        DayKey key = known.get(day);
        return key != null ? Uni.createFrom().item(key) : madeOrFound(day);
    }

    /** The key to open with what was sealed on this day; empty where it was destroyed. None is made. */
    public Uni<Optional<DayKey>> forOpening(KeyDay day) {
        if (isOver(day)) {
            return Uni.createFrom().item(Optional.empty());
        }
        DayKey key = known.get(day);
        return key != null
                ? Uni.createFrom().item(Optional.of(key))
                : keys.find(day).map(found -> found.map(bytes -> remembered(day, bytes)));
    }

    /** Forgets the keys of days before this one for good, also where the database has not destroyed them yet. */
    public void forgetBefore(KeyDay day) {
        firstKept = day;
        known.keySet().removeIf(each -> each.isBefore(day));
    }

    private boolean isOver(KeyDay day) {
        KeyDay first = firstKept;
        return first != null && day.isBefore(first);
    }

    private Uni<DayKey> madeOrFound(KeyDay day) {
        byte[] fresh = new byte[DayKey.BYTES];
        random.nextBytes(fresh);
        return keys.findOrAdd(day, fresh, clock.instant())
                .ifNoItem()
                .after(LONGEST_WAIT)
                .fail()
                .invoke(key -> count(Arrays.equals(key, fresh)))
                .map(key -> remembered(day, key));
    }

    private DayKey remembered(KeyDay day, byte[] key) {
        return known.computeIfAbsent(day, each -> new DayKey(each, key));
    }

    private void count(boolean isOurs) {
        if (isOurs) {
            metrics.counter("plaza_ingestion_raw_keys", "outcome", "made").increment();
        }
    }
}
