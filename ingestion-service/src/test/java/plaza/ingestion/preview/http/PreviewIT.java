package plaza.ingestion.preview.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.Square;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PreviewIT {

    @Test
    void a_payload_of_anybodys_page_is_shown_as_interactions() {
        preview(Square.comment("900_901", "¿Por qué?").replace("\"" + PageWebhooks.PAGE + "\"", "\"42\""))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("comment"))
                .body("items[0].text", equalTo("¿Por qué?"))
                .body("items[0].author.id", equalTo("7001"))
                .body("items[0]", not(hasKey("brand")));
    }

    @Test
    void what_says_nothing_and_what_is_broken_is_counted_beside() {
        preview(PageWebhooks.changes(
                        PageWebhooks.change("feed", "{\"item\":\"hologram\",\"verb\":\"add\"}"),
                        PageWebhooks.change("feed", "{\"item\":\"comment\",\"verb\":\"add\"}")))
                .statusCode(200)
                .body("items", hasSize(0))
                .body("ignored", equalTo(1))
                .body("rejected[0].pointer", equalTo("/entry/0/changes/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello=world&x=1", "[]", "", "{\"a\":[[[[[[[[[[[[["})
    void what_cannot_be_read_is_a_bad_request(String payload) {
        preview(payload).statusCode(400).body("type", equalTo("urn:problem:ingestion:malformed-payload"));
    }

    @Test
    void every_network_of_metas_has_its_preview() {
        preview("instagram", """
                {"object":"instagram","entry":[{"id":"17840000000000001","time":1795352400,"changes":[{"field":"comments",
                 "value":{"id":"1801","from":{"id":"8001","username":"rosa.q"},"media":{"id":"1789"},"text":"Hola"}}]}]}""")
                .statusCode(200)
                .body("items[0].channel", equalTo("instagram"))
                .body("items[0].kind", equalTo("comment"));
        preview("whatsapp", """
                {"object":"whatsapp_business_account","entry":[{"id":"3","changes":[{"field":"messages","value":{"metadata":
                 {"phone_number_id":"200000000000001"},"messages":[{"from":"549","id":"wamid.1","timestamp":"1795352400",
                  "type":"document","document":{"id":"5","filename":"a.pdf","caption":"mi código es 123456"}}]}}]}]}""")
                .statusCode(200)
                .body("items[0].visibility", equalTo("private"))
                .body("items[0].text", equalTo("mi código es [dato oculto]"))
                .body("items[0].attachments[0].name", equalTo("a.pdf"));
    }

    @Test
    void a_channel_that_we_do_not_have_is_not_found() {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .body("{}")
                .post("/api/v1/channels/hovercraft/preview")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse preview(String payload) {
        return preview("facebook", payload);
    }

    private static ValidatableResponse preview(String channel, String payload) {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("application/json; charset=utf-8")
                .body(payload)
                .post("/api/v1/channels/" + channel + "/preview")
                .then();
    }
}
