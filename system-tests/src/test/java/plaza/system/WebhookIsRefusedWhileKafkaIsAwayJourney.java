package plaza.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static plaza.local.part.Parts.INGESTION;
import static plaza.local.part.Parts.KAFKA;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

class WebhookIsRefusedWhileKafkaIsAwayJourney {

    private static final String BODY = "{\"object\":\"page\",\"entry\":[]}";

    private final House house = House.open();

    @Test
    void without_kafka_a_webhook_is_answered_503_in_time_and_what_was_said_arrives_when_kafka_is_back() {
        house.platform().part(KAFKA).stop();

        Response refused = signed();
        house.square().comment("9001", "Rosa Quiroga", "kafka-away: ¿me escuchan?");
        house.platform().part(KAFKA).start();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.timeIn(TimeUnit.MILLISECONDS)).isLessThan(5_000);
        assertThat(refused.path("type").toString()).isEqualTo("urn:problem:ingestion:not-durable");
        Waiting.LONG.until(() -> assertThat(signed().statusCode()).isEqualTo(200));
        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(elena.conversations("kafka-away")).hasSize(1));
    }

    private Response signed() {
        return given().contentType("application/json")
                .header("X-Hub-Signature-256", "sha256=" + hmac(BODY))
                .body(BODY)
                .post(house.platform().url(INGESTION) + "/webhooks/facebook");
    }

    private static String hmac(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("local-app-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
