package plaza.conversation.profile.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatCanBeAFieldTest {

    @ParameterizedTest
    @CsvSource({
        "phone, +54 9 351 612-3456, phone:+543516123456",
        "phone, +54 351 6123456, phone:+543516123456",
        "phone, 0054 351 6123456, phone:+543516123456",
        "phone, +521 55 1234 5678, phone:+525512345678",
        "phone, +34 600 123 456, phone:+34600123456",
        "email, Rosa.Quiroga@Example.com, email:rosa.quiroga@example.com",
        "document, 30.123.456, document:30123456",
        "document, x-1234567-l, document:X1234567L",
        "account, 0351 / 7788-9, account:035177889"
    })
    void the_same_thing_is_found_however_it_is_written(String kind, String written, String key) {
        assertThat(FieldKind.get(kind).matchKey(written)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 612 3456",
        "phone, +54 pronto",
        "phone, +0351612345",
        "phone, +12345678901234567",
        "email, rosa",
        "email, rosa@x",
        "email, @example.com",
        "email, a@b@example.com",
        "document, 12",
        "time-zone, Cordoba",
        "time-zone, GMT+3",
        "tag, Muy Importante"
    })
    void what_cannot_be_used_is_refused(String kind, String written) {
        assertThat(draft(kind, written).isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"time-zone, America/Argentina/Cordoba", "tag, cliente-oro", "name, Rosa Quiroga", "address, Salta 123"})
    void what_can_be_used_is_taken(String kind, String written) {
        assertThat(draft(kind, written).isPlain()).isTrue();
    }

    @Test
    void nothing_is_longer_than_two_hundred_characters_or_holds_a_line_break() {
        assertThat(draft("address", "a".repeat(201)).isPlain()).isFalse();
        assertThat(draft("address", "Salta 123\nCórdoba").isPlain()).isFalse();
        assertThat(draft("address", " ").isPlain()).isFalse();
    }

    private static ProfileField.Draft draft(String kind, String value) {
        return new ProfileField.Draft(FieldKind.get(kind), value, FieldSource.CUSTOMER, Consent.GIVEN);
    }
}
