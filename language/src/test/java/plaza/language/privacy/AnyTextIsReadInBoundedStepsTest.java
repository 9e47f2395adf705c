package plaza.language.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written. Time is bounded by construction: a text has a longest length, each token a farthest look. */
class AnyTextIsReadInBoundedStepsTest {

    private static final BrandOwn OWN = BrandOwn.of(List.of(
            new Exemption(Exemption.Kind.PHONE, "+54 9 11 5263-0000"),
            new Exemption(Exemption.Kind.CASE_CODE, "TA-######"),
            new Exemption(Exemption.Kind.DOMAIN, "telco-andina.example")));

    /** Pieces of which people make personal data, and of which others make trouble. */
    private static final String[] PIECES = {
        "11", "5263-4417", "+54", "@", "arroba", "punto com", "(at)", ".", " ", "-", "/", "Av.", "calle", "# 88-64",
                "9 de Julio",
        "dni", "12.345.678", "ES91", "2100", "x", "k", "tres", "uno", "$", "megas", "\n", "\u200f", "\u0301", "😡",
                "٣١٠",
        "４４", "\ud83d", "ﬁ", "½", "www.", "https://", "C.C.", "nº", "curp", "GOMC900512MDFRRL04", "0".repeat(30),
                "ab1".repeat(9)
    };

    @Property(tries = 500)
    void places_lie_in_the_text_in_order_and_apart(@ForAll("texts") String text) {
        List<Finding> found = PersonalData.find(text, OWN);

        int end = 0;
        for (Finding place : found) {
            assertThat(place.offset()).isGreaterThanOrEqualTo(end);
            assertThat(place.length()).isPositive();
            end = place.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 300)
    void places_do_not_cut_a_sign_in_two(@ForAll("texts") String text) {
        List<Finding> found = PersonalData.find(text, OWN);

        assertThat(found).allSatisfy(place -> {
            assertThat(isWithinPair(text, place.offset())).isFalse();
            assertThat(isWithinPair(text, place.end())).isFalse();
        });
    }

    @Property(tries = 300)
    void the_same_text_is_read_the_same(@ForAll("texts") String text) {
        assertThat(PersonalData.find(text, OWN)).isEqualTo(PersonalData.find(text, OWN));
    }

    @Property(tries = 500)
    void an_id_that_a_program_gave_is_nobodys(@ForAll long most, @ForAll long least) {
        String text = "Hola, ya lo vemos. Caso " + new UUID(most, least) + ", le escribe Lucía.";

        assertThat(PersonalData.find(text, OWN)).isEmpty();
    }

    @Property(tries = 5)
    void a_text_without_end_is_read_to_its_limit(@ForAll("pieces") String piece) {
        List<Finding> found = PersonalData.find(piece.repeat(200_000), OWN);

        assertThat(found).hasSizeLessThanOrEqualTo(PersonalData.MOST_PLACES).allSatisfy(place -> assertThat(place.end())
                .isLessThanOrEqualTo(PersonalData.LONGEST_TEXT));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> mixed = Arbitraries.oneOf(
                        pieces(),
                        pieces().map(piece -> piece + " "),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(anything, mixed);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    private static boolean isWithinPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
