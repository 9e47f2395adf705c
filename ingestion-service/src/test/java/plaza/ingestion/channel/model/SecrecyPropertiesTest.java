package plaza.ingestion.channel.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SecrecyPropertiesTest {

    @Property
    void any_text_goes_through_and_once_is_enough(@ForAll String text) {
        String once = Secrecy.hide(text);

        assertThat(Secrecy.hide(once)).isEqualTo(once);
    }

    @Property
    void every_card_of_a_known_issuer_is_hidden_however_it_is_grouped(@ForAll("cards") String card) {
        assertThat(Secrecy.hide("pago con " + card + " hoy")).isEqualTo("pago con [tarjeta] hoy");
    }

    @Provide
    Arbitrary<String> cards() {
        Arbitrary<String> prefixes =
                Arbitraries.of("4", "51", "55", "2221", "2720", "6011", "3528", "62", "5018", "589562");
        Arbitrary<String> rests = Arbitraries.strings().numeric().ofLength(16);
        Arbitrary<String> separators = Arbitraries.of("", " ", "-", ".", "\u00a0", "–", " - ");
        return Combinators.combine(prefixes, rests, separators).as((prefix, rest, separator) -> {
            String body = (prefix + rest).substring(0, 15);
            String number = body + checkDigit(body);
            return String.join(separator, number.split("(?<=\\G.{4})"));
        });
    }

    private static int checkDigit(String body) {
        int sum = 0;
        for (int back = 0; back < body.length(); back++) {
            int digit = body.charAt(body.length() - 1 - back) - '0';
            int counted = back % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }
}
