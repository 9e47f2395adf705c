package plaza.language.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frozen set does not say: Uruguay and Chile, the places to the code unit, the edges of what is exempt. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mi cel es 099 123 456| phone| 099 123 456",
                "llamen al +598 2 901 2345| phone| +598 2 901 2345",
                "mi cédula es 1.234.567-2| document| 1.234.567-2",
                "soy de Maldonado, 1234567-2| document| 1234567-2",
                "estoy en Bulevar Artigas 1532 apto 301| address| Bulevar Artigas 1532 apto 301",
                "mi celular +56 9 8765 4321| phone| +56 9 8765 4321",
                "rut 12.345.678-5| document| 12.345.678-5",
                "el rut de mi empresa: 76.543.210-3| document| 76.543.210-3",
                "vivo en Av. Providencia 1208 depto 45| address| Av. Providencia 1208 depto 45",
                "mi pasaporte es AAB123456| document| AAB123456",
                "wa.me/5493415123987| phone| 5493415123987",
                "escribime a 3.1.0.4.5.6.7.8.2.3| phone| 3.1.0.4.5.6.7.8.2.3",
                "en mi casa de calle 50 n° 1234 La Plata| address| calle 50 n° 1234",
                "Manzana 12 casa 5, vengan| address| Manzana 12 casa 5",
                "vivo en lorenzo 455 dpto 2| address| lorenzo 455 dpto 2",
                "5215551234567| phone| 5215551234567",
                "mandame un wasap al uno uno seis siete ocho nueve cero uno dos tres| phone| uno uno seis siete ocho nueve cero uno dos tres"
            })
    void is_found_to_the_code_unit(String text, String kind, String place) {
        List<Finding> found = PersonalData.find(text, BrandOwn.NOTHING);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(text.substring(finding.offset(), finding.end())).isEqualTo(place);
            assertThat(finding.kind().label()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😡😡 llamen al 11 5263-4417",
                "ل\u200f رقم 11 5263-4417 שלום",
                "cafe\u0301 e\u0301l nu\u0301mero 11 5263-4417",
                "ＡＢＣ 𝒽ola 11 5263-4417"
            })
    void offsets_count_the_units_of_the_text_as_it_was_written(String text) {
        Finding found = PersonalData.find(text, BrandOwn.NOTHING).getFirst();

        assertThat(text.substring(found.offset(), found.end())).isEqualTo("11 5263-4417");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "llamanos al 11 5263-0000",
                "llamanos al (011) 5263-0000",
                "WhatsApp +54 9 11 5263-0000",
                "Caso ta 204518",
                "escribí a ayuda@soporte.telco-andina.example",
                "escribí a prensa@telco.example",
                "CBU 2850590-9 / 4009051234560"
            })
    void what_is_the_brands_own_may_stand(String text) {
        BrandOwn own = BrandOwn.of(List.of(
                new Exemption(Exemption.Kind.PHONE, "+54 9 11 5263-0000"),
                new Exemption(Exemption.Kind.CASE_CODE, "TA-######"),
                new Exemption(Exemption.Kind.DOMAIN, "telco-andina.example"),
                new Exemption(Exemption.Kind.EMAIL, "prensa@telco.example"),
                new Exemption(Exemption.Kind.ACCOUNT, "2850590-9 4009051234560")));

        assertThat(PersonalData.find(text, own)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "escribí a telco-andina.example@gmail.com",
                "llamá al 11 5263-0001",
                "llamá al 11 5263-00001",
                "a@xtelco-andina.example"
            })
    void what_only_looks_like_the_brands_own_may_not(String text) {
        BrandOwn own = BrandOwn.of(List.of(
                new Exemption(Exemption.Kind.PHONE, "+54 9 11 5263-0000"),
                new Exemption(Exemption.Kind.DOMAIN, "telco-andina.example")));

        assertThat(PersonalData.find(text, own)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soy cliente desde 2015 y pago 35000 por mes",
                "ONT HG8145V5, serie FHTT12345678, IMEI 356938035643809",
                "IP 181.45.120.33, MAC 00:1A:2B:3C:4D:5E, ping 34",
                "ticket nro 9988776655 y pedido 4455667788 sin respuesta",
                "del 20/11 al 30/11 y del 01/12 al 15/12, 300 Mbps 600 Mbps y 1000 Mbps",
                "www.facebook.com/1234567890123 y https://telco.example/ayuda/3104567823"
            })
    void what_only_looks_like_somebodys_may_stand(String text) {
        assertThat(PersonalData.find(text, BrandOwn.NOTHING)).isEmpty();
    }

    @Test
    void each_place_of_several_is_told() {
        List<Finding> found =
                PersonalData.find("dni 31.456.789, mail ana@gmail.com, tel 11 4444-5555", BrandOwn.NOTHING);

        assertThat(found).extracting(Finding::kind).containsExactly(DataKind.DOCUMENT, DataKind.EMAIL, DataKind.PHONE);
    }
}
