package plaza.ingestion.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.meta.MetaNetworks;

class NothingTypedByMistakeGoesFurtherTest {

    private static final String CARD = "4111111111111111";

    @Test
    void neither_text_nor_a_form_nor_the_name_of_a_file_shows_it() {
        Interaction heard = discreet("""
                {"object":"whatsapp_business_account","entry":[{"id":"2","changes":[{"field":"messages","value":
                 {"metadata":{"phone_number_id":"1"},"messages":[
                  {"from":"7","id":"m1","type":"document","document":{"id":"5","filename":"4111111111111111.pdf",
                   "caption":"mi clave es 4821"}}]}}]}]}""").interactions().getFirst();

        assertThat(heard.content().text()).isEqualTo("mi clave es [dato oculto]");
        assertThat(heard.content().attachments().getFirst().name()).isEqualTo("[tarjeta].pdf");
    }

    @Test
    void a_filled_in_form_does_not_show_it_either() {
        Interaction heard = discreet("""
                {"object":"whatsapp_business_account","entry":[{"id":"2","changes":[{"field":"messages","value":
                 {"metadata":{"phone_number_id":"1"},"messages":[
                  {"from":"7","id":"m2","type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"body":"Sent",
                   "response_json":"{\\"card\\":\\"4111 1111 1111 1111\\"}"}}}]}}]}]}""").interactions().getFirst();

        assertThat(heard.content().details()).containsEntry(Detail.PAYLOAD, "{\"card\":\"[tarjeta]\"}");
    }

    @Test
    void the_id_stays_the_one_of_what_was_typed() {
        String payload = PageWebhooks.feed(PageWebhooks.comment("edited", "\"message\":\"" + CARD + "\""));

        Reading.Understood discreet = (Reading.Understood) Discretion.about(PageWebhooks.read(payload));

        assertThat(discreet.interactions().getFirst().key())
                .isEqualTo(PageWebhooks.only(payload).key());
        assertThat(discreet.interactions().getFirst().content().text()).isEqualTo("[tarjeta]");
    }

    @Test
    void a_part_that_is_set_aside_keeps_its_ids_and_shows_nothing() {
        String payload = PageWebhooks.feed("""
                {"item":"comment","verb":"add","post_id":"4111111111111111","message":"4111111111111111 ñ"}""");

        Reading.Understood discreet = (Reading.Understood) Discretion.about(PageWebhooks.read(payload));

        assertThat(discreet.rejected().getFirst().payload())
                .contains("\"post_id\":\"4111111111111111\"")
                .contains("\"message\":\"[tarjeta] \\u00F1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello=4111111111111111",
                "{\"message\":\"4111111111111111\"",
                "\"4111111111111111\"",
                "{\"a\":[\"4111111111111111\",{\"b\":\"mi clave: gatito 4111-1111-1111-1111\"}]}"
            })
    void a_payload_that_is_kept_whole_shows_nothing_whatever_it_is(String payload) {
        String kept = new String(Discretion.about(payload.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(kept).doesNotContain("1111").doesNotContain("gatito");
    }

    @Test
    void bytes_that_are_no_text_lose_nothing_else() {
        byte[] payload = ("\u00ff\u00fe 4111111111111111 \u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new String(Discretion.about(payload), StandardCharsets.ISO_8859_1))
                .isEqualTo("\u00ff\u00fe [tarjeta] \u00e9");
    }

    @Test
    void a_payload_with_nothing_to_hide_is_kept_to_the_byte() {
        byte[] payload = " {\"message\" : \"hola\", \"id\": 4111111111111111}".getBytes(StandardCharsets.UTF_8);

        assertThat(Discretion.about(payload)).isSameAs(payload);
    }

    private static Reading.Understood discreet(String payload) {
        return (Reading.Understood) Discretion.about(MetaNetworks.understood("whatsapp", payload));
    }
}
