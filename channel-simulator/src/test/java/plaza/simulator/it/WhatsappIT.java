package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** WhatsApp's Cloud API. */
@QuarkusTest
class WhatsappIT extends PrivateTalk {
    private static final String NUMBER = "200000000000001";
    private static final String TOKEN = "local-whatsapp-token";
    private static final Map<String, ?> ROSA = Map.of("id", "5493515550101", "name", "Rosa Quiroga");

    @Test
    void a_customer_s_words_arrive_with_contact_and_metadata() {
        String id = hear(Map.of("text", "No tengo señal"));

        soon().untilAsserted(() -> assertThat(product.received())
                .singleElement()
                .satisfies(each -> assertThat(each.path()).isEqualTo("/webhooks/whatsapp"))
                .satisfies(each -> assertThat(each.signedWith()).isEqualTo("local-app-secret"))
                .extracting(ProductReceiver.Received::body)
                .asString()
                .startsWith(
                        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"300000000000001\",\"changes\"")
                .contains(
                        "\"phone_number_id\":\"" + NUMBER + "\"",
                        "\"contacts\":[{\"profile\":{\"name\":\"Rosa Quiroga\"},\"wa_id\":\"5493515550101\"}]",
                        "\"from\":\"5493515550101\",\"id\":\"" + id.replace("/", "\\/") + "\"",
                        "\"type\":\"text\",\"text\":{\"body\":\"No tengo se\\u00f1al\"}")
                .doesNotContain("\"time\""));
    }

    @Test
    void an_answer_stands_and_is_followed_from_sent_to_read() {
        hear(Map.of("text", "No tengo señal"));

        String id = text("Lo miramos")
                .statusCode(200)
                .body("messaging_product", equalTo("whatsapp"))
                .body("contacts[0].wa_id", equalTo("5493515550101"))
                .body("messages[0].id", startsWith("wamid."))
                .extract()
                .path("messages[0].id");
        advance("PT5S");

        assertThat(saidOn("whatsapp")).containsExactly("Lo miramos");
        for (String status : List.of("sent", "delivered", "read")) {
            soon().untilAsserted(() -> assertThat(
                            product.receivedWith("\"id\":\"" + id + "\",\"status\":\"" + status + "\""))
                    .hasSize(1));
        }
    }

    @Test
    void after_a_day_only_a_template_reaches_the_customer() {
        hear(Map.of("text", "No tengo señal"));
        advance("PT24H");

        text("¿Sigue igual?").statusCode(400).body("error.code", equalTo(131047));
        send(Map.of(
                        "type",
                        "template",
                        "template",
                        Map.of(
                                "name",
                                "retomar_conversacion",
                                "language",
                                Map.of("code", "es_AR"),
                                "components",
                                List.of(Map.of(
                                        "type",
                                        "body",
                                        "parameters",
                                        List.of(Map.of("type", "text", "text", "Rosa")))))))
                .statusCode(200);

        assertThat(saidOn("whatsapp")).containsExactly("Hola Rosa, quedó pendiente tu consulta. ¿Seguimos por aquí?");
    }

    @Test
    void templates_are_told_page_by_page_with_what_the_network_thinks_of_them() {
        String next = templates(Map.of("limit", 4))
                .body("data", hasSize(4))
                .body("data[0].name", equalTo("retomar_conversacion"))
                .body("data[0].status", equalTo("APPROVED"))
                .body("data[0].components[0].type", equalTo("BODY"))
                .body("data[1].parameter_format", equalTo("NAMED"))
                .extract()
                .path("paging.cursors.after");

        templates(Map.of("limit", 4, "after", next))
                .body("data.status", equalTo(List.of("PENDING", "PAUSED", "REJECTED")))
                .body("paging.next", nullValue());
        templates(Map.of("status", "APPROVED", "fields", "name,status"))
                .body("data", hasSize(4))
                .body("data[0].components", nullValue());
    }

    @Test
    void only_what_is_approved_is_sent_and_only_as_it_was_approved() {
        hear(Map.of("text", "No tengo señal"));
        List<Map<String, String>> filled = List.of(parameter("cliente", "Rosa"), parameter("numero", "4711"));

        template("reclamo_resuelto", filled).statusCode(200);
        template("reclamo_resuelto", filled.subList(0, 1)).statusCode(400).body("error.code", equalTo(132000));
        template("aviso_de_corte", filled).statusCode(400).body("error.code", equalTo(132015));
        template("promo_verano", List.of()).statusCode(400).body("error.code", equalTo(132001));
        given().contentType("application/json")
                .body(Map.of("status", "DISABLED"))
                .put("/sim/whatsapp/templates/reclamo_resuelto")
                .then()
                .statusCode(204);
        template("reclamo_resuelto", filled).statusCode(400).body("error.code", equalTo(132001));
        assertThat(saidOn("whatsapp")).containsExactly("""
                Tu reclamo
                Hola Rosa: el reclamo 4711 quedó resuelto. Si algo no anda bien, escríbenos.
                Telco Andina""");
    }

    private static Map<String, String> parameter(String name, String value) {
        return Map.of("type", "text", "parameter_name", name, "text", value);
    }

    private ValidatableResponse template(String name, List<Map<String, String>> parameters) {
        return send(Map.of(
                "type",
                "template",
                "template",
                Map.of(
                        "name",
                        name,
                        "language",
                        Map.of("code", "es_AR"),
                        "components",
                        List.of(Map.of("type", "body", "parameters", parameters)))));
    }

    private static ValidatableResponse templates(Map<String, ?> parameters) {
        return given().header("Authorization", "Bearer " + TOKEN)
                .queryParams(parameters)
                .get("/v24.0/300000000000001/message_templates")
                .then()
                .statusCode(200);
    }

    @Test
    void a_text_has_4096_characters_at_most() {
        hear(Map.of("text", "No tengo señal"));

        text("a".repeat(4097)).statusCode(400).body("error.code", equalTo(100));
        text("a".repeat(4096)).statusCode(200);
    }

    @Test
    void what_was_taken_may_fail_later_and_never_stands() {
        hear(Map.of("text", "No tengo señal"));
        faultOn("whatsapp", "message", "failed-status:131026", 1);

        text("Lo miramos").statusCode(200);

        assertThat(saidOn("whatsapp")).isEmpty();
        soon().untilAsserted(() -> assertThat(product.receivedWith("\"status\":\"failed\""))
                .singleElement()
                .extracting(ProductReceiver.Received::body)
                .asString()
                .contains("\"code\":131026"));
    }

    @Test
    void the_caller_s_label_comes_back_with_each_status() {
        hear(Map.of("text", "No tengo señal"));

        send(Map.of("type", "text", "text", Map.of("body", "Hola"), "biz_opaque_callback_data", "reply-1"))
                .statusCode(200);

        soon().untilAsserted(() -> assertThat(product.receivedWith("\"biz_opaque_callback_data\":\"reply-1\""))
                .isNotEmpty());
    }

    @Test
    void whoever_keeps_their_number_to_themselves_is_known_by_another_id() {
        Map<String, ?> nobody = Map.of("id", "US.13491208655302741918", "name", "Pablo");
        write("whatsapp", Map.of("as", nobody, "text", "Hola"));

        soon().untilAsserted(() -> assertThat(product.received())
                .singleElement()
                .extracting(ProductReceiver.Received::body)
                .asString()
                .contains("\"user_id\":\"US.13491208655302741918\"", "\"from_user_id\":\"US.13491208655302741918\"")
                .doesNotContain("wa_id", "\"from\":"));
    }

    @Test
    void words_are_changed_and_taken_back_by_messages_about_messages() {
        String id = hear(Map.of("text", "No ten"));
        put("/sim/whatsapp/messages/" + id, Map.of("text", "No tengo señal")).statusCode(200);
        given().delete("/sim/whatsapp/messages/" + id).then().statusCode(200);

        soon().untilAsserted(() -> {
            assertThat(product.receivedWith("\"type\":\"edit\",\"edit\":{\"original_message_id\":\"" + id))
                    .hasSize(1);
            assertThat(product.receivedWith("\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"" + id))
                    .hasSize(1);
        });
    }

    @Test
    void a_file_is_asked_for_by_id_and_its_link_is_good_for_minutes_with_the_token() {
        String id = hear(Map.of("text", "La factura", "attachments", List.of(Map.of("type", "file", "name", "f.pdf"))));
        soon().untilAsserted(() ->
                assertThat(product.receivedWith("\"type\":\"document\"")).hasSize(1));
        String media = product.receivedWith("\"type\":\"document\"")
                .getFirst()
                .body()
                .replaceAll(".*\"sha256\":\"[^\"]*\",\"id\":\"(\\d+)\".*", "$1");

        String url = with(TOKEN)
                .get("/v24.0/" + media)
                .then()
                .statusCode(200)
                .body("mime_type", equalTo("application/pdf"))
                .extract()
                .path("url");
        String address = url.replaceFirst("https?://[^/]+", "");

        assertThat(id).startsWith("wamid.");
        given().get(address).then().statusCode(401);
        with(TOKEN).get(address).then().statusCode(200).contentType("application/pdf");
        advance("PT6M");
        with(TOKEN).get(address).then().statusCode(403);
    }

    @Test
    void a_message_is_marked_as_read_and_the_subscription_ends_and_begins() {
        String id = hear(Map.of("text", "Hola"));

        with(TOKEN)
                .body(Map.of("messaging_product", "whatsapp", "status", "read", "message_id", id))
                .post("/v24.0/" + NUMBER + "/messages")
                .then()
                .statusCode(200)
                .body("success", equalTo(true));
        with(TOKEN).delete("/v24.0/300000000000001/subscribed_apps").then().statusCode(200);
        with(TOKEN).get("/v24.0/300000000000001/subscribed_apps").then().body("data", hasSize(0));
    }

    @Test
    void a_name_alone_is_always_the_same_number() {
        String one = peerOf("whatsapp", write("whatsapp", Map.of("text", "Hola")));
        String other = peerOf("whatsapp", write("whatsapp", Map.of("text", "¿Hola?")));

        assertThat(one).matches("549351555\\d{6}").isEqualTo(other);
    }

    @Test
    void a_burst_of_private_words_travels_in_batches() {
        post("/sim/whatsapp/bursts", Map.of("count", 25, "people", 5, "private", true, "deliver", Map.of("batch", 10)))
                .statusCode(201)
                .body("ids", hasSize(25));

        soon().untilAsserted(() -> assertThat(product.received())
                .extracting(each -> each.body().split("\"field\":\"messages\"").length - 1)
                .containsExactlyInAnyOrder(10, 10, 5));
    }

    private static String hear(Map<String, ?> message) {
        Map<String, Object> body = new HashMap<>(Map.of("as", ROSA));
        body.putAll(message);
        return write("whatsapp", body);
    }

    private static ValidatableResponse text(String words) {
        return send(Map.of("type", "text", "text", Map.of("body", words)));
    }

    private static ValidatableResponse send(Map<String, ?> message) {
        Map<String, Object> body = new HashMap<>(
                Map.of("messaging_product", "whatsapp", "recipient_type", "individual", "to", "+54 9 351 555-0101"));
        body.putAll(message);
        return with(TOKEN).body(body).post("/v24.0/" + NUMBER + "/messages").then();
    }
}
