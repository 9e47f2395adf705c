package plaza.ingestion.rawkey;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.rawkey.model.Binding;
import plaza.ingestion.rawkey.model.KeyDay;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.kafka.EventHeaders;

/** Opens raw records, and seals what becomes a dead letter, under the key of the record's day: it ends with that day. */
@ApplicationScoped
public class RawSealing {

    /** Header that names the day whose key a value is sealed with; a value without it lies open, as before there were keys. */
    public static final String SEALED_WITH = "sealed-with";

    /** Why a record is set aside whose key is gone. */
    public static final String KEY_DESTROYED = "raw-key-destroyed";

    /** Why a record is set aside whose bytes, or what they are bound to, were changed. */
    public static final String NOT_WHOLE = "raw-not-whole";

    private final KeyRing ring;
    private final Clock clock;

    RawSealing(KeyRing ring, Clock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    /** The record with the bytes as they came; fails with poison where nobody can read them any more. */
    public Uni<ReceivedRecord> open(ReceivedRecord record) {
        return record.header(SEALED_WITH).map(day -> open(record, day(day))).orElseGet(() -> Uni.createFrom()
                .item(record));
    }

    /** An opened record as it may be kept: never in the open. */
    public Uni<ReceivedRecord> close(ReceivedRecord opened) {
        Uni<DayKey> key = opened.header(SEALED_WITH)
                .map(day -> forOpening(day(day)))
                .orElseGet(() -> ring.forSealing(KeyDay.of(clock.instant())));
        return key.map(found -> close(opened, found));
    }

    /** A record as it came, as it may be kept: without what customers should not have typed, and never in the open. */
    public Uni<ReceivedRecord> discreet(ReceivedRecord record) {
        return open(record)
                .map(opened -> with(opened, opened.headers(), Discretion.about(opened.value())))
                .chain(this::close)
                .onFailure(PoisonRecord.class)
                .recoverWithItem(record);
    }

    private Uni<ReceivedRecord> open(ReceivedRecord record, KeyDay day) {
        return forOpening(day).map(key -> with(record, record.headers(), opened(record, key)));
    }

    private Uni<DayKey> forOpening(KeyDay day) {
        return ring.forOpening(day)
                .map(found -> found.orElseThrow(() -> new PoisonRecord(
                        KEY_DESTROYED,
                        "the key of " + day
                                + " was destroyed with its retention: what was sealed with it can be read by"
                                + " nobody any more")));
    }

    private static byte[] opened(ReceivedRecord record, DayKey key) {
        return key.open(binding(record), record.value())
                .orElseThrow(() -> new PoisonRecord(
                        NOT_WHOLE,
                        "the bytes do not open with the key of " + key.day()
                                + ": they, or the headers channel, app or ce_time, are not those that were sealed"));
    }

    private static ReceivedRecord close(ReceivedRecord opened, DayKey key) {
        Map<String, String> headers = new HashMap<>(opened.headers());
        headers.put(SEALED_WITH, key.day().toString());
        return with(opened, headers, key.close(binding(opened), opened.value()));
    }

    private static Binding binding(ReceivedRecord record) {
        return new Binding(
                record.header("channel").orElse(""),
                record.header("app").orElse(""),
                record.header(EventHeaders.TIME).orElse(""));
    }

    private static KeyDay day(String text) {
        Optional<KeyDay> day = KeyDay.parse(text);
        return day.orElseThrow(
                () -> new PoisonRecord(NOT_WHOLE, "header " + SEALED_WITH + " names no day: '" + text + "'"));
    }

    private static ReceivedRecord with(ReceivedRecord record, Map<String, String> headers, byte[] value) {
        return new ReceivedRecord(record.topic(), record.partition(), record.offset(), record.key(), headers, value);
    }
}
