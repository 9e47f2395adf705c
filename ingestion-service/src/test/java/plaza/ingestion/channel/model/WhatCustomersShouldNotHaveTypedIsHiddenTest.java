package plaza.ingestion.channel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatCustomersShouldNotHaveTypedIsHiddenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4111111111111111                            | [tarjeta]",
                "Mi tarjeta es 4111 1111 1111 1111, gracias  | Mi tarjeta es [tarjeta], gracias",
                "4111-1111-1111-1111                         | [tarjeta]",
                "4111.1111.1111.1111                         | [tarjeta]",
                "tarjeta:4111111111111111.                   | tarjeta:[tarjeta].",
                "4222222222222                               | [tarjeta]",
                "5500 0000 0000 0004 vence 12/27             | [tarjeta] vence 12/27",
                "2223003122003222                            | [tarjeta]",
                "3782 822463 10005                           | [tarjeta]",
                "378282246310005                             | [tarjeta]",
                "3056 930902 5904                            | [tarjeta]",
                "6011111111111117                            | [tarjeta]",
                "3530111333300000                            | [tarjeta]",
                "5895 6200 0000 0002                         | [tarjeta]",
                "5031 7557 3453 0604                         | [tarjeta]",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1             | [tarjeta]",
                "4111 1111 1111 1111 123                     | [tarjeta] 123",
                "DNI 30111222 tarjeta 4111111111111111 ok    | DNI 30111222 tarjeta [tarjeta] ok",
                "４１１１１１１１１１１１１１１１                            | [tarjeta]",
                "4111111111111111 y 5500000000000004         | [tarjeta] y [tarjeta]"
            })
    void card_numbers(String typed, String kept) {
        assertThat(Secrecy.hide(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mi código es 123456                        | mi código es [dato oculto]",
                "Mi codigo es: 123 456.                     | Mi codigo es: [dato oculto].",
                "el código de verificación es G-123456      | el código de verificación es [dato oculto]",
                "código: 8842                               | código: [dato oculto]",
                "me llegó el código 482913 recién           | me llegó el código [dato oculto] recién",
                "123456 es tu código de WhatsApp            | [dato oculto] es tu código de WhatsApp",
                "my verification code is 998877             | my verification code is [dato oculto]",
                "el código que me llegó es 778899           | el código que me llegó es [dato oculto]",
                "me piden un codigo, es el 778899           | me piden un codigo, es el [dato oculto]",
                "G-123456 es tu código de verificación de Google | [dato oculto] es tu código de verificación de Google",
                "123456 is your WhatsApp code               | [dato oculto] is your WhatsApp code",
                "contraseña nueva: Hola1234                 | contraseña nueva: [dato oculto]",
                "mi contraseña Hola1234 no anda             | mi contraseña [dato oculto] no anda",
                "la clave fiscal es 12345678                | la clave fiscal es [dato oculto]",
                "OTP: 445566                                | OTP: [dato oculto]",
                "445566 is your code                        | [dato oculto] is your code",
                "meu código é 123456                        | meu código é [dato oculto]",
                "o código de segurança é 1234               | o código de segurança é [dato oculto]",
                "clave: gatito                              | clave: [dato oculto]",
                "clave: Gatito99!                           | clave: [dato oculto]!",
                "Mi clave es 4821, ¿sirve?                  | Mi clave es [dato oculto], ¿sirve?",
                "mi contraseña es gatito                    | mi contraseña es [dato oculto]",
                "CONTRASEÑA = Hola1234                      | CONTRASEÑA = [dato oculto]",
                "contrasena: Hola1234 y no entra            | contrasena: [dato oculto] y no entra",
                "la contraseña del wifi es abc12345 creo    | la contraseña del wifi es [dato oculto] creo",
                "clave de acceso: x9y8                      | clave de acceso: [dato oculto]",
                "my password is hunter2 ok                  | my password is [dato oculto] ok",
                "password:hunter2                           | password:[dato oculto]",
                "minha senha é flor123                      | minha senha é [dato oculto]",
                "senha: flor                                | senha: [dato oculto]",
                "pin 1234                                   | pin [dato oculto]",
                "PUK: 12345678                              | PUK: [dato oculto]",
                "cvv 123                                    | cvv [dato oculto]",
                "código de seguridad: 123                   | código de seguridad: [dato oculto]",
                "{\"password\":\"abc123\"}                  | {\"password\":\"[dato oculto]\"}",
                "usuario: juan clave: secreto1 pin: 9999    | usuario: juan clave: [dato oculto] pin: [dato oculto]"
            })
    void codes_and_passwords_that_are_announced(String typed, String kept) {
        assertThat(Secrecy.hide(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No right check digit, or no issuer's prefix, or not its length.
                "4111111111111112",
                "pedido 100000000000008",
                "pedido 1234567812345670",
                "Orden N° 9876543210987",
                "reclamo 20261122130000",
                // Telephones, also two of them, and with the country's number.
                "+54 9 351 555 1234",
                "5493515551234",
                "+4915112345678",
                "llamame al 4811-1234 o al 4822-5678",
                "0351 4811234 / 0351 4822345",
                "00 54 351 4811234",
                // Accounts, taxes, identities.
                "CBU 0170099220000067797370",
                "CBU 4111111111111111222222",
                "CUIT 20-30111222-3",
                "IBAN ES91 2100 0418 4502 0005 1332",
                "cuenta 4509-123456/7",
                "DNI 30.111.222",
                // What a telco's customers really send: IMEI and SIM numbers have a right check digit.
                "IMEI 490154203237518",
                "IMEI 356938035643809",
                "ICCID 8954073144104702194",
                "8934071100276980483",
                // Links and times.
                "https://facebook.com/1/posts/4111111111111111",
                "2026-11-22 13:00:00 2026-11-23 14:00:00",
                "12/11/2026 13:45",
                // Words that announce something else.
                "código postal 5000",
                "código postal: 5000",
                "el código de área es 351",
                "el código de error es 5012",
                "código de cliente: 123456",
                "mi código de cliente es 123456",
                "código de pedido 123456",
                "error code 5012",
                "5012 is the error code",
                "palabra clave: internet",
                "punto clave: la antena",
                "5000 es mi código postal",
                "mi número es 3515551234",
                "número de reclamo: 123456",
                "mi cuenta es 123456",
                "mi contraseña es incorrecta",
                "la contraseña no funciona",
                "olvidé mi contraseña",
                "mi clave no anda desde ayer",
                "la clave es que llamen antes de venir",
                "I forgot my password",
                "my password is wrong",
                "minha senha não funciona",
                "el pin de la antena se rompió",
                "clave 3515551234",
                "¿Cuál es el código?",
                "Mi opinión: la claveteada no sirve",
                "Hola, no tengo señal en Alta Córdoba desde hace 2 días",
                ""
            })
    void nothing_else_is_touched(String text) {
        assertThat(Secrecy.hide(text)).isSameAs(text);
    }

    @Test
    void accents_written_as_marks_of_their_own_are_the_same_letters() {
        assertThat(Secrecy.hide("mi co\u0301digo es 123456")).endsWith("es [dato oculto]");
        assertThat(Secrecy.hide("man\u0303ana")).isEqualTo("man\u0303ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "4 ",
                "1-",
                "clave ",
                "clave:",
                "contraseña de ",
                "código ",
                "es ",
                "a",
                "\ud83d",
                "pin 1 ",
                "4111 "
            })
    void a_long_text_takes_no_time_to_speak_of(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThatNoException().isThrownBy(() -> Secrecy.hide(text)));
    }
}
