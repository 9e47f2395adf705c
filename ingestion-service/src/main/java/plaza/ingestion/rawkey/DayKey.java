package plaza.ingestion.rawkey;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import plaza.ingestion.account.Seal;
import plaza.ingestion.rawkey.model.Binding;
import plaza.ingestion.rawkey.model.KeyDay;

/**
 * The key of one day, ready for use. Nonces are drawn anew for each payload: NIST lets a key close 2^32 of them, which
 * are 49,000 a second for a whole day.
 */
public final class DayKey {

    static final int BYTES = 32;

    private final KeyDay day;
    private final Seal seal;

    DayKey(KeyDay day, byte[] key) {
        this.day = day;
        this.seal = new Seal(key);
    }

    /** Whose key it is. */
    public KeyDay day() {
        return day;
    }

    /** The payload as it may lie in the raw log. */
    public byte[] close(Binding binding, byte[] payload) {
        return seal.close(bound(binding), payload);
    }

    /** The payload as it came; empty where bytes, key or binding are others. */
    public Optional<byte[]> open(Binding binding, byte[] sealed) {
        return seal.find(bound(binding), sealed);
    }

    private static byte[] bound(Binding binding) {
        return binding.text().getBytes(StandardCharsets.UTF_8);
    }
}
