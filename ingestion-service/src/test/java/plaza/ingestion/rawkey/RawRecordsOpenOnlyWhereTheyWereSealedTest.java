package plaza.ingestion.rawkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.rawkey.model.KeyDay;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

class RawRecordsOpenOnlyWhereTheyWereSealedTest {

    private static final String TODAY = KeyDay.of(TestRings.NOW).toString();
    private static final String TEXT = "{\"message\":\"Cobren a la 4111 1111 1111 1111\"}";

    private final InMemoryRawKeys keys = new InMemoryRawKeys();
    private final KeyRing ring = TestRings.of(keys);
    private final RawSealing sealing = TestRings.sealing(ring);

    @Test
    void what_was_sealed_is_opened() {
        assertThat(text(get(sealing.open(sealed())))).isEqualTo(TEXT);
    }

    @Test
    void sealed_bytes_show_nothing_and_name_their_day() {
        ReceivedRecord sealed = sealed();

        assertThat(text(sealed)).doesNotContain("Cobren");
        assertThat(sealed.header(RawSealing.SEALED_WITH)).hasValue(TODAY);
    }

    @Test
    void the_same_payload_is_sealed_in_other_bytes_each_time() {
        assertThat(sealed().value()).isNotEqualTo(sealed().value());
    }

    @Test
    void a_record_of_before_there_were_keys_is_read_as_it_is() {
        assertThat(text(get(sealing.open(plain())))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "app", "ce_time"})
    void bytes_that_were_moved_elsewhere_do_not_open(String header) {
        ReceivedRecord moved = with(sealed(), header, "2026-11-22T13:00:00.001Z");

        assertThatThrownBy(() -> get(sealing.open(moved))).satisfies(this::isNotWhole);
    }

    @Test
    void a_changed_byte_is_noticed() {
        ReceivedRecord sealed = sealed();
        sealed.value()[sealed.value().length - 1] ^= 1;

        assertThatThrownBy(() -> get(sealing.open(sealed))).satisfies(this::isNotWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01"})
    void a_day_that_is_none_is_no_plain_record(String day) {
        ReceivedRecord spoiled = with(sealed(), RawSealing.SEALED_WITH, day);

        assertThatThrownBy(() -> get(sealing.open(spoiled))).satisfies(this::isNotWhole);
    }

    @Test
    void what_was_sealed_with_a_destroyed_key_is_read_by_nobody() {
        ReceivedRecord sealed = sealed();
        KeyDay tomorrow = new KeyDay(LocalDate.parse(TODAY).plusDays(1));
        get(keys.destroyBefore(tomorrow));
        ring.forgetBefore(tomorrow);

        assertThatThrownBy(() -> get(sealing.open(sealed)))
                .isInstanceOfSatisfying(PoisonRecord.class, poison -> assertThat(poison.reason())
                        .isEqualTo(RawSealing.KEY_DESTROYED))
                .hasMessageContaining(TODAY);
        assertThat(get(sealing.discreet(sealed)).value()).isEqualTo(sealed.value());
    }

    @Test
    void a_dead_letter_is_sealed_with_the_key_of_its_record_and_holds_no_card() {
        ReceivedRecord letter = get(sealing.discreet(sealed()));

        assertThat(text(letter)).doesNotContain("Cobren");
        assertThat(text(get(sealing.open(letter)))).contains("Cobren a la [tarjeta]");
    }

    @Test
    void a_dead_letter_of_a_plain_record_is_sealed_today() {
        ReceivedRecord letter = get(sealing.discreet(plain()));

        assertThat(text(letter)).doesNotContain("Cobren");
        assertThat(letter.header(RawSealing.SEALED_WITH)).hasValue(TODAY);
        assertThat(text(get(sealing.open(letter)))).contains("Cobren a la [tarjeta]");
    }

    private void isNotWhole(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(PoisonRecord.class, poison -> assertThat(poison.reason())
                .isEqualTo(RawSealing.NOT_WHOLE));
    }

    private ReceivedRecord sealed() {
        return get(sealing.close(plain()));
    }

    private static ReceivedRecord plain() {
        Map<String, String> headers =
                Map.of("channel", "facebook", "app", "default", "ce_time", "2026-11-22T13:00:00.000Z");
        return new ReceivedRecord("ingestion.raw.v1", 0, 1, null, headers, TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedRecord with(ReceivedRecord record, String header, String value) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put(header, value);
        return new ReceivedRecord(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    private static String text(ReceivedRecord record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static <T> T get(Uni<T> item) {
        return item.await().indefinitely();
    }
}
