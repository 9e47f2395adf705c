package plaza.ingestion.rawkey;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import plaza.ingestion.rawkey.model.KeyDay;

/** Rings of keys for tests. */
public final class TestRings {

    public static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");

    private TestRings() {}

    /** A ring before these keys. */
    public static KeyRing of(RawKeys keys) {
        return new KeyRing(keys, Clock.fixed(NOW, ZoneOffset.UTC), new SimpleMeterRegistry());
    }

    /** What opens and seals with the ring. */
    public static RawSealing sealing(KeyRing ring) {
        return new RawSealing(ring, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Some key of the day of this moment. */
    public static DayKey key(Instant moment) {
        return new DayKey(KeyDay.of(moment), new byte[DayKey.BYTES]);
    }
}
